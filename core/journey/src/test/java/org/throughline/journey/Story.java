package org.throughline.journey;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;

/**
 * Makes a journey of a text that one can read, a line for each fact: a day, then what happened.
 *
 * <pre>{@code
 * 2025-01-06  becomes looked after
 * 2025-01-20  reviewed PN1
 * 2025-05-02  leaves care
 * }</pre>
 *
 * <p>A day is ISO, with a time if need be, or {@code -} where it is blank; anything else is unreadable. Endings are of the
 * latest such thing that began. A line that ends in a colon says which file the following ones stand in; before the first
 * such line the files speak for everything since 2000. What is typed is entered on its day, or on the day that the line
 * {@code typed on 2025-06-05:} names.
 */
public final class Story {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(.*)");
    private static final Pattern CENSUS = Pattern.compile("the census of (\\d{4}):");
    private static final Pattern RETURN = Pattern.compile("the return of (\\d{4}):");
    private static final Pattern LAST_YEAR = Pattern.compile("last year's episodes, of (\\d{4}):");
    private static final Pattern DATASET = Pattern.compile("the dataset since (\\d{4}-\\d{2}-\\d{2}):");
    private static final Pattern TYPED = Pattern.compile("typed on (\\d{4}-\\d{2}-\\d{2}):");
    private static final Pattern EPISODE = Pattern.compile("episode begins (\\S+) (\\S+) (\\S+)(?: at (.+))?");

    private static final List<String> OF_THE_DATASET = List.of(
            "ssd_cin_visits",
            "ssd_cp_visits",
            "ssd_cla_visits",
            "ssd_involvements",
            "ssd_cla_episodes",
            "ssd_cla_care_plan",
            "ssd_cla_health",
            "ssd_sdq_scores",
            "ssd_care_leavers",
            "ssd_permanence");

    private static final Pattern CLOSED_FOR = Pattern.compile("case closed for (\\S+)");
    private static final Pattern WORKER = Pattern.compile("(\\S+) takes over(?: as (.+))?");

    private static final LocalDate ALWAYS = LocalDate.of(2000, 4, 1);
    private static final int ONE_YEAR_FOR_ALL = 2026;

    private final List<Recorded<?>> facts = new ArrayList<>();
    private final List<Coverage.Span> spans = new ArrayList<>();
    private final Map<String, String> latest = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private Collection file = Collection.CIN;
    private int year = ONE_YEAR_FOR_ALL;
    private boolean told;
    private Optional<Instant> typedOn = Optional.empty();

    private Story() {}

    /** The journey that the text tells. */
    public static Journey journey(String text) {
        return Story.of(text).inOrder();
    }

    public static Story of(String text) {
        var story = new Story();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(story::read);
        if (!story.told) {
            story.coverEverything();
        }
        return story;
    }

    public Journey inOrder() {
        return Journey.of(new PersonId(new UUID(0, 1)), new Coverage(spans), facts);
    }

    /** The same facts in another order, as a database may give them. */
    public Journey shuffled(long seed) {
        var others = new ArrayList<>(facts);
        Collections.shuffle(others, new Random(seed));
        return Journey.of(new PersonId(new UUID(0, 1)), new Coverage(spans), others);
    }

    private void read(String line) {
        if (line.endsWith(":")) {
            turnTo(line);
            return;
        }
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a day and what happened: " + line);
        }
        happened(when(parts.group(1)), parts.group(2).strip());
    }

    private void turnTo(String line) {
        told = true;
        var census = CENSUS.matcher(line);
        var returned = RETURN.matcher(line);
        var lastYear = LAST_YEAR.matcher(line);
        var dataset = DATASET.matcher(line);
        var typedLater = TYPED.matcher(line);
        typedOn = Optional.empty();
        if (census.matches()) {
            turnTo(Collection.CIN, Integer.parseInt(census.group(1)));
            cover(Collection.CIN, "CIN");
        } else if (returned.matches()) {
            turnTo(Collection.SSDA903, Integer.parseInt(returned.group(1)));
            cover(Collection.SSDA903, "Episodes");
            cover(Collection.SSDA903, "Reviews");
        } else if (lastYear.matches()) {
            turnTo(Collection.SSDA903, Integer.parseInt(lastYear.group(1)));
            cover(Collection.SSDA903, "Episodes");
        } else if (dataset.matches()) {
            turnTo(Collection.SSD, 0);
            visitsSince(LocalDate.parse(dataset.group(1)));
        } else if (line.equals("typed:")) {
            turnTo(Collection.SERVICE, 0);
        } else if (typedLater.matches()) {
            turnTo(Collection.SERVICE, 0);
            typedOn = Optional.of(noon(LocalDate.parse(typedLater.group(1))));
        } else {
            throw new IllegalArgumentException("not a file: " + line);
        }
    }

    private void turnTo(Collection collection, int inYear) {
        file = collection;
        year = inYear;
    }

    private void cover(Collection collection, String table) {
        spans.add(new Coverage.Span(
                new Scope("301", collection, year, table), LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31)));
    }

    private void visitsSince(LocalDate first) {
        for (var table : OF_THE_DATASET) {
            spans.add(new Coverage.Span(new Scope("301", Collection.SSD, 0, table), first, first.plusYears(20)));
        }
    }

    private void coverEverything() {
        for (var table : List.of("CIN", "Episodes", "Reviews")) {
            var collection = table.equals("CIN") ? Collection.CIN : Collection.SSDA903;
            spans.add(new Coverage.Span(
                    new Scope("301", collection, ONE_YEAR_FOR_ALL, table), ALWAYS, LocalDate.of(2026, 3, 31)));
        }
        visitsSince(ALWAYS);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(When.ENGLAND).toInstant();
    }

    private static When when(String day) {
        if (day.equals("-")) {
            return When.UNDATED;
        }
        try {
            return day.contains("T")
                    ? new When.At(LocalDateTime.parse(day).atZone(When.ENGLAND).toInstant())
                    : When.on(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return new When.Unreadable(day);
        }
    }

    private void happened(When when, String what) {
        var episode = EPISODE.matcher(what);
        if (episode.matches()) {
            var postcode = Optional.ofNullable(episode.group(4)).orElse("");
            opens(
                    "episode",
                    when,
                    new CareFact.EpisodeOfCareStarted(
                            episode.group(3), episode.group(1), "N1", episode.group(2), "PR1", "", postcode, ""));
            return;
        }
        if (what.startsWith("episode ends")) {
            says(
                    "episode",
                    "ended",
                    when,
                    new CareFact.EpisodeOfCareEnded(
                            the("episode"), what.substring(12).strip(), ""));
            return;
        }
        if (what.startsWith("reviewed")) {
            opens("review", when, new CareFact.CareReviewHeld(what.substring(8).strip()));
            return;
        }
        var closed = CLOSED_FOR.matcher(what);
        if (closed.matches()) {
            says("referral", "closed", when, new ReferralFact.CaseClosed(the("referral"), closed.group(1)));
            return;
        }
        var worker = WORKER.matcher(what);
        if (worker.matches()) {
            var role = Optional.ofNullable(worker.group(2)).orElse("Social worker");
            opens("worker", when, new InvolvementFact.InvolvementStarted(worker.group(1), worker.group(1), role, "T1"));
            return;
        }
        switch (what) {
            case "referred, no further action" -> decided(when, "true");
            case "referred, something to be done" -> decided(when, "false");
            case "case closed, nobody says why" ->
                says("referral", "closed", when, new ReferralFact.CaseClosed(the("referral"), ""));
            case "is disabled" ->
                opens("disability", when, new IdentityFact.DisabilityRecorded(List.of("NONE", "MOB")));
            case "said to be disabled" -> answered(when, StatedFact.Question.DISABLED, " yes");
            case "said not to be disabled" -> answered(when, StatedFact.Question.DISABLED, "N");
            case "said to be open" -> answered(when, StatedFact.Question.CASE_STATUS, "Y");
            case "is not disabled" -> opens("disability", when, new IdentityFact.DisabilityRecorded(List.of("NONE")));
            case "enquiry answered" ->
                says(
                        "enquiry",
                        "answered",
                        when,
                        new ProtectionFact.EnquiryAnswered(the("enquiry"), List.of("OTHER_OUTCOME_FLAG")));
            case "enquiry authorised" ->
                says("enquiry", "concluded", when, new ProtectionFact.EnquiryConcluded(the("enquiry"), ""));
            case "placed with adopters" ->
                saysIn(
                        "PlacedAdoption",
                        "placed",
                        "moved in",
                        when,
                        new PermanenceFact.PlacedForAdoption(the("placed")));
            case "matched" ->
                saysIn("PlacedAdoption", "placed", "matched", when, new PermanenceFact.Matched(the("placed")));
            case "referred" -> opens("referral", when, new ReferralFact.ReferralReceived("1A"));
            case "case closed" -> says("referral", "closed", when, new ReferralFact.CaseClosed(the("referral"), "RC7"));
            case "dies" -> opens("died", when, new IdentityFact.Died());
            case "assessment begins" ->
                opens("assessment", when, new AssessmentFact.AssessmentStarted(the("referral")));
            case "assessment authorised" ->
                says("assessment", "authorised", when, new AssessmentFact.AssessmentAuthorised(the("assessment")));
            case "enquiry begins" -> opens("enquiry", when, new ProtectionFact.EnquiryStarted(the("referral")));
            case "conference held" ->
                says(
                        "enquiry",
                        "conference",
                        when,
                        new ProtectionFact.ConferenceHeld(ProtectionFact.Conference.INITIAL, the("enquiry")));
            case "conference on moving in" ->
                says(
                        "referral",
                        "conference",
                        when,
                        new ProtectionFact.ConferenceHeld(ProtectionFact.Conference.TRANSFER_IN, the("referral")));
            case "no conference needed" -> notNeeded(when, "true");
            case "no conference needed, as 1" -> notNeeded(when, "1");
            case "no conference needed, as TRUE" -> notNeeded(when, "TRUE");
            case "a conference needed" -> notNeeded(when, "false");
            case "plan begins" -> plan(when, "0");
            case "plan begins, the third by the file" -> plan(when, "2");
            case "plan begins, the file says many" -> plan(when, "many");
            case "plan reviewed" ->
                says(
                        "plan",
                        "review/" + when,
                        when,
                        new ProtectionFact.ConferenceHeld(ProtectionFact.Conference.REVIEW, the("plan")));
            case "plan ends" -> says("plan", "ended", when, new ProtectionFact.ProtectionPlanEnded(the("plan")));
            case "in need plan begins" ->
                opens(
                        "in-need",
                        when,
                        new PlanFact.CinPlanStarted(
                                Optional.ofNullable(latest.get("referral")).map(ThingId::new)));
            case "in need plan ends" -> says("in-need", "ended", when, new PlanFact.CinPlanEnded(the("in-need")));
            case "becomes looked after" ->
                opens("episode", when, new CareFact.EpisodeOfCareStarted("S", "C2", "N1", "U6", "PR1", "", "", ""));
            case "leaves care" ->
                says("episode", "ended", when, new CareFact.EpisodeOfCareEnded(the("episode"), "E4A", ""));
            case "adoption decided" -> opensIn("PlacedAdoption", "placed", when, new PermanenceFact.AdoptionDecided());
            case "adoption decision reversed" ->
                saysIn(
                        "PlacedAdoption",
                        "placed",
                        "reversed",
                        when,
                        new PermanenceFact.AdoptionDecisionReversed(the("placed"), "RD1"));
            case "adopted child's decision" -> opensIn("AD1", "ad1", when, new PermanenceFact.AdoptionDecided());
            case "adopted child's match" ->
                saysIn("AD1", "ad1", "matched", when, new PermanenceFact.Matched(the("ad1")));
            case "seen" -> visit(when, Answer.YES, Set.of());
            case "visited, not seen" -> visit(when, Answer.NO, Set.of());
            case "visited" -> visit(when, Answer.NOT_ASKED, Set.of());
            case "seen by the personal adviser" -> visit(when, Answer.YES, Set.of(Purpose.CARE_LEAVER));
            case "seen as a child in need" -> visit(when, Answer.YES, Set.of(Purpose.CHILD_IN_NEED));
            case "goes missing" -> opens("missing", when, new MissingFact.WentMissing(MissingFact.Kind.MISSING));
            case "is away" -> opens("missing", when, new MissingFact.WentMissing(MissingFact.Kind.AWAY));
            case "is back" -> says("missing", "back", when, new MissingFact.FoundOrReturned(the("missing")));
            case "interviewed" ->
                says("missing", "interview", when, new MissingFact.ReturnInterviewHeld(the("missing")));
            case "interview not offered" ->
                says("missing", "offer", when, new MissingFact.ReturnInterviewOffered(the("missing"), "N"));
            case "interview not accepted" ->
                says("missing", "answer", when, new MissingFact.ReturnInterviewAnswered(the("missing"), "N"));
            case "born" -> statesOnce("born", when, new IdentityFact.Born());
            case "birth expected" -> statesOnce("birth-expected", when, new IdentityFact.BirthExpected());
            case "point set for review" ->
                says("assessment", "point", when, new AssessmentFact.AssessmentReviewPointSet(the("assessment")));
            case "services found to be needed" -> decided(when, List.of("PROV_OF_SERVICES_FLAG"), "N");
            case "nothing found to be needed" -> decided(when, List.of("NFA_FLAG"), "Y");
            case "something found to be needed, nobody says what" -> decided(when, List.of(), "N");
            case "something else found to be needed" -> decided(when, List.of("CLA_REQUEST_FLAG"), "N");
            case "enquiry concluded" -> notNeeded(when, "false");
            case "reviewing officer begins" -> involved(when, "Independent reviewing officer");
            case "personal adviser begins" -> involved(when, "Personal adviser");
            case "family support worker begins" -> involved(when, "Family support worker");
            case "former social worker begins" -> involved(when, "Former social worker");
            case "care plan begins" ->
                opens("care-plan", when, new PermanenceFact.PermanencePlanSet(List.of("LTFOST18")));
            case "care plan begins, permanence open" ->
                opens("care-plan", when, new PermanenceFact.PermanencePlanSet(List.of()));
            case "care plan ends" ->
                says("care-plan", "ended", when, new PermanenceFact.PermanencePlanEnded(the("care-plan")));
            case "contact of the reviewing officer" -> opens("iro", when, new CareFact.IroContactMade());
            case "health assessed" -> checked(when, HealthFact.HealthCheck.ASSESSMENT, "Completed");
            case "health assessed first" -> checked(when, HealthFact.HealthCheck.INITIAL_ASSESSMENT, "Completed");
            case "health assessed again" -> checked(when, HealthFact.HealthCheck.REVIEW_ASSESSMENT, "");
            case "health assessment refused" -> checked(when, HealthFact.HealthCheck.ASSESSMENT, "Refused");
            case "seen by a dentist" -> checked(when, HealthFact.HealthCheck.DENTAL, "Completed");
            case "eyes tested" -> checked(when, HealthFact.HealthCheck.OPTICAL, "Completed");
            case "questionnaire scored" -> opens("sdq", when, new HealthFact.SdqScored("12"));
            case "questionnaire refused" -> opens("sdq", when, new HealthFact.SdqNotDone("SDQ2"));
            case "owed as relevant" ->
                statesOnce("status", when, new CareLeaverFact.LeavingCareStatusStated("Relevant"));
            case "owed as former relevant" ->
                statesOnce("status", when, new CareLeaverFact.LeavingCareStatusStated("Former Relevant"));
            case "owed as b) Former relevant child" ->
                statesOnce("status", when, new CareLeaverFact.LeavingCareStatusStated("b) Former relevant child"));
            case "owed as qualifying" ->
                statesOnce("status", when, new CareLeaverFact.LeavingCareStatusStated("Qualifying"));
            case "in touch" -> opens("contact", when, new CareLeaverFact.LeaverContactMade("YES"));
            case "no longer wants it" -> opens("contact", when, new CareLeaverFact.LeaverContactMade("REFU"));
            case "pathway plan" -> opens("pathway", when, new CareLeaverFact.PathwayPlanReviewed());
            case "pre-proceedings begin" -> opens("plo", when, new CourtFact.PreProceedingsEntered("F1"));
            case "letter sent" -> says("plo", "letter", when, new CourtFact.LetterBeforeProceedingsSent(the("plo")));
            case "met before proceedings" ->
                says("plo", "meeting", when, new CourtFact.PreProceedingsMeetingHeld(the("plo")));
            case "intent to issue" -> says("plo", "intent", when, new CourtFact.IntentToIssueSent(the("plo")));
            case "pre-proceedings end" ->
                says("plo", "ended", when, new CourtFact.PreProceedingsEnded(the("plo"), "step down"));
            case "visit written up" -> says("visit", "note", when, new VisitFact.VisitNoted(the("visit"), "Well."));
            case "scored in the year" -> {
                int year = when.day().orElseThrow().getYear();
                statesOnce(
                        "oc2",
                        new When.During(LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31)),
                        new HealthFact.CareYearStated("12", "", "", "", "", "", "", "", "", "", Optional.empty()));
            }
            case "interview offered" ->
                says("missing", "offer", when, new MissingFact.ReturnInterviewOffered(the("missing"), "Y"));
            case "worker W1 begins" ->
                opens("worker", when, new InvolvementFact.InvolvementStarted("W1", "Ada Obi", "Social worker", "T1"));
            case "contact received" -> opens("contact-in", when, new ReferralFact.ContactReceived("1A"));
            case "contact leads to a referral" ->
                says(
                        "contact-in",
                        "decided",
                        when,
                        new ReferralFact.ContactDecided(the("contact-in"), List.of("NEW_REFERRAL_FLAG")));
            case "contact answered with advice" ->
                says(
                        "contact-in",
                        "decided",
                        when,
                        new ReferralFact.ContactDecided(the("contact-in"), List.of("ADVICE_FLAG")));
            case "adoption becomes the plan" ->
                opens("care-plan", when, new PermanenceFact.PermanencePlanSet(List.of("ADOPTION", "RETURN6M")));
            case "W7 takes over, no role given" ->
                opens("worker", when, new InvolvementFact.InvolvementStarted("W7", "Mo Ali", "", "T1"));
            case "worker ends" ->
                says("worker", "ended", when, new InvolvementFact.InvolvementEnded(the("worker"), "LEFTRL"));
            default -> throw new IllegalArgumentException("no such thing happens in a story: " + what);
        }
    }

    private void decided(When when, List<String> outcomes, String nothing) {
        says("assessment", "decided", when, new AssessmentFact.AssessmentDecided(the("assessment"), outcomes, nothing));
    }

    private void answered(When when, StatedFact.Question question, String answer) {
        opens("answer", when, new StatedFact.AnswerStated(new ThingId(""), question, answer));
    }

    private void involved(When when, String role) {
        opens("worker", when, new InvolvementFact.InvolvementStarted("W2", "Bo Lund", role, "T1"));
    }

    private void checked(When when, HealthFact.HealthCheck kind, String status) {
        opens("check", when, new HealthFact.HealthCheckRecorded(kind, "", status));
    }

    private void statesOnce(String key, When when, Fact fact) {
        state(table(fact), unique(table(fact), key), when, fact);
    }

    private void decided(When when, String noFurtherAction) {
        opens("referral", when, new ReferralFact.ReferralReceived("1A"));
        says("referral", "decided", when, new ReferralFact.ReferralDecided(the("referral"), noFurtherAction));
    }

    private void notNeeded(When when, String said) {
        says("enquiry", "concluded", when, new ProtectionFact.EnquiryConcluded(the("enquiry"), said));
    }

    private void plan(When when, String earlier) {
        var referral = Optional.ofNullable(latest.get("referral")).map(ThingId::new);
        opens("plan", when, new ProtectionFact.ProtectionPlanStarted(referral, "NEG", "NEG", earlier));
    }

    private void visit(When when, Answer seen, Set<Purpose> purposes) {
        opens(
                "visit",
                when,
                new VisitMade(Optional.empty(), purposes, seen, Answer.NOT_ASKED, Answer.NOT_ASKED, "", "", ""));
    }

    private ThingId the(String kind) {
        return new ThingId(Optional.ofNullable(latest.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " has begun")));
    }

    private void opens(String kind, When when, Fact fact) {
        opensIn(table(fact), kind, when, fact);
    }

    private void opensIn(String table, String kind, When when, Fact fact) {
        var key = unique(table, kind + "/" + when.day().map(LocalDate::toString).orElse(when.toString()));
        latest.put(kind, key);
        state(table, key, when, fact);
    }

    private void says(String kind, String part, When when, Fact fact) {
        saysIn(table(fact), kind, part, when, fact);
    }

    private void saysIn(String table, String kind, String part, When when, Fact fact) {
        state(table, unique(table, the(kind).value() + "/" + part), when, fact);
    }

    private String unique(String table, String key) {
        int times = keys.merge(file + "/" + year + "/" + table + "/" + key, 1, Integer::sum);
        return times == 1 ? key : key + "~" + times;
    }

    private void state(String table, String key, When when, Fact fact) {
        int number = facts.size() + 1;
        var collection = told ? file : usual(table);
        var scope = collection == Collection.SERVICE ? Scope.TYPED : new Scope("301", collection, year, table);
        facts.add(new Recorded<>(
                new FactId(number),
                Line.child(collection, "TL1"),
                key,
                when,
                fact,
                collection == Collection.SERVICE
                        ? typedOn.orElseGet(() -> when.day().map(Story::noon).orElse(Instant.EPOCH))
                        : Instant.EPOCH,
                "the story",
                new Source(scope, 1, number),
                Optional.empty()));
    }

    private static Collection usual(String table) {
        return switch (table) {
            case "Episodes", "Reviews", "AD1", "PlacedAdoption", "Missing", "OC2" -> Collection.SSDA903;
            case String name when name.startsWith("ssd_") -> Collection.SSD;
            default -> Collection.CIN;
        };
    }

    private static String table(Fact fact) {
        return switch (fact) {
            case CareFact.CareReviewHeld _ -> "Reviews";
            case CareFact.IroContactMade _ -> "ssd_cla_episodes";
            case CareFact _ -> "Episodes";
            case MissingFact _ -> "Missing";
            case VisitFact _ -> "ssd_cla_visits";
            case PermanenceFact.PermanencePlanSet _, PermanenceFact.PermanencePlanEnded _ -> "ssd_cla_care_plan";
            case PermanenceFact _ -> "PlacedAdoption";
            case HealthFact.CareYearStated _ -> "OC2";
            case HealthFact.SdqScored _, HealthFact.SdqNotDone _ -> "ssd_sdq_scores";
            case HealthFact _ -> "ssd_cla_health";
            case CareLeaverFact _ -> "ssd_care_leavers";
            case CourtFact _ -> "ssd_pre_proceedings";
            default -> "CIN";
        };
    }
}
