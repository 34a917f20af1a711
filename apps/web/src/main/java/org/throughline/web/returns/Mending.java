package org.throughline.web.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.DisabilityRecorded;
import org.throughline.journey.IdentityFact.EthnicityRecorded;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.Scope;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.checks.Meaning;
import org.throughline.returns.cin.checks.CinChecks;
import org.throughline.returns.reading.Days;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.checks.Ssda903Checks;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Typed;
import org.throughline.web.journeys.Written;

/**
 * Putting a fact right from a finding. What is typed stands before what the files say of the same thing; the truth is never
 * refused because a rule does not like it, but what the rules of the returns say of the child is told at once.
 */
@Component
public class Mending {

    private static final String CLOSING = "/closed";
    private static final String CARE = "care/";
    private static final String ENDING = "/ended";

    /** How a finding names an episode of care, before its first day. */
    private static final String OF_CARE = Table.EPISODES.title() + " ";

    /** What stands in the boxes of a form. @param codes chosen of a list @param day where one is typed */
    public record Boxes(Optional<LocalDate> day, String text, List<String> codes) {}

    /** What became of it. */
    public sealed interface Answer {

        /** @param told what the rules say now, in sentences */
        record Kept(String told) implements Answer {}

        record Refused(String why) implements Answer {}

        record Absent() implements Answer {}
    }

    private final Journeys journeys;
    private final ChildRules rules;

    Mending(Journeys journeys, ChildRules rules) {
        this.journeys = journeys;
        this.rules = rules;
    }

    /** What can be put right of what the rule looks at. */
    public static List<Mended> of(Run run, Noticed finding) {
        if (finding.person().isEmpty()) {
            return List.of();
        }
        return Arrays.stream(Mended.values())
                .filter(one -> key(one, finding).isPresent())
                .filter(one -> fields(run, finding).anyMatch(one::isOf))
                .toList();
    }

    private static Stream<String> fields(Run run, Noticed finding) {
        Stream<Meaning> meanings =
                run.of().filter(of -> of.collection() == Collection.CIN).isPresent()
                        ? CinChecks.meanings().stream()
                        : Ssda903Checks.ALL.stream().map(check -> check.meaning());
        return meanings.filter(meaning -> meaning.code().equals(finding.rule().code()))
                .flatMap(meaning -> meaning.marks().stream())
                .flatMap(mark -> mark.fields().stream());
    }

    /** The referral that the finding is about, by its key in the record. */
    private static Optional<ThingId> referral(Noticed finding) {
        var first = finding.thing().split("/", 2)[0];
        return first.startsWith("CINdetails ")
                ? Optional.of(new ThingId("referral/" + first.substring("CINdetails ".length())))
                : Optional.empty();
    }

    /** The episode of care that the finding is about, by its key in the record. */
    private static Optional<ThingId> episode(Noticed finding) {
        return finding.thing().startsWith(OF_CARE)
                        && Days.slashed(finding.thing().substring(OF_CARE.length())) instanceof When.On(var began)
                ? Optional.of(new ThingId(CARE + began))
                : Optional.empty();
    }

    /** Under which it stands in the record; empty where the finding speaks of no such thing. */
    private static Optional<String> key(Mended what, Noticed finding) {
        return switch (what) {
            case BORN -> Optional.of("identity/born");
            case SEX -> Optional.of("identity/sex");
            case UPN -> Optional.of("identity/" + IdentifierKind.UPN);
            case ETHNICITY -> Optional.of("identity/ethnicity");
            case DISABILITIES -> Optional.of("identity/disabilities");
            case CLOSURE -> referral(finding).map(referral -> referral.value() + CLOSING);
            case LEGAL_STATUS, PLACEMENT, EPISODE_REASON -> episode(finding).map(ThingId::value);
            case EPISODE_END -> episode(finding).map(episode -> episode.value() + ENDING);
        };
    }

    /** What stands in the record now: what was typed here, else what the newest file of the collection states. */
    public Boxes standing(Run run, Noticed finding, Mended what) {
        return recorded(run, finding, what)
                .map(fact -> boxes(what, fact))
                .orElse(new Boxes(Optional.empty(), "", List.of()));
    }

    private Optional<Recorded<?>> recorded(Run run, Noticed finding, Mended what) {
        var key = key(what, finding).orElseThrow();
        var collection = run.of().orElseThrow().collection();
        return journeys.read(finding.person().orElseThrow()).facts().stream()
                .filter(fact -> fact.key().equals(key))
                .filter(fact -> isTyped(fact) || fact.source().scope().collection() == collection)
                .max(Comparator.<Recorded<?>, Boolean>comparing(Mending::isTyped)
                        .thenComparing(fact -> fact.source().scope().year()));
    }

    private static boolean isTyped(Recorded<?> fact) {
        return fact.source().scope().equals(Scope.TYPED);
    }

    private static Boxes boxes(Mended what, Recorded<?> recorded) {
        var day = recorded.happened().day();
        return switch (recorded.fact()) {
            case SexRecorded(var sex) -> new Boxes(Optional.empty(), "", List.of(sex));
            case Identified(var _, var value) -> new Boxes(Optional.empty(), value, List.of());
            case EthnicityRecorded(var code) -> new Boxes(Optional.empty(), "", List.of(code));
            case DisabilityRecorded(var codes) -> new Boxes(Optional.empty(), "", codes);
            case CaseClosed(var _, var reason) -> new Boxes(day, "", List.of(reason));
            case EpisodeOfCareStarted care -> new Boxes(Optional.empty(), "", List.of(code(what, care)));
            case EpisodeOfCareEnded(var _, var reason, var _) -> new Boxes(day, "", List.of(reason));
            default -> new Boxes(day, "", List.of());
        };
    }

    private static String code(Mended what, EpisodeOfCareStarted care) {
        return switch (what) {
            case LEGAL_STATUS -> care.legalStatus();
            case PLACEMENT -> care.placement();
            default -> care.rne();
        };
    }

    /**
     * What was put right here and not taken back: a fact, with what stands in each part of it that was put right. Of an
     * episode of care that can be several, which are taken back together.
     */
    public record Standing(FactId fact, Map<Mended, Boxes> parts, String by, Instant known) {}

    /** The latest first. */
    public List<Standing> standing(PersonId child) {
        var facts = journeys.read(child).facts();
        return facts.stream()
                .filter(Mending::isTyped)
                .map(fact -> new Standing(fact.id(), parts(fact, facts), fact.by(), fact.known()))
                .filter(standing -> !standing.parts().isEmpty())
                .sorted(Comparator.comparing(Standing::known).reversed())
                .toList();
    }

    private static Map<Mended, Boxes> parts(Recorded<?> typed, List<? extends Recorded<?>> facts) {
        var parts = new EnumMap<Mended, Boxes>(Mended.class);
        what(typed, facts).forEach(what -> parts.put(what, boxes(what, typed)));
        return parts;
    }

    /** Of an episode of care all that is otherwise than the files have it. */
    private static List<Mended> what(Recorded<?> typed, List<? extends Recorded<?>> facts) {
        if (!(typed.fact() instanceof EpisodeOfCareStarted care)) {
            return what(typed.key()).stream().toList();
        }
        return Arrays.stream(Mended.values())
                .filter(Mended::opensCare)
                .filter(what -> facts.stream()
                        .filter(fact -> !isTyped(fact) && fact.key().equals(typed.key()))
                        .noneMatch(fact -> fact.fact() instanceof EpisodeOfCareStarted stated
                                && code(what, stated).equals(code(what, care))))
                .toList();
    }

    private static Optional<Mended> what(String key) {
        if (key.startsWith(CARE) && key.endsWith(ENDING)) {
            return Optional.of(Mended.EPISODE_END);
        }
        if (key.startsWith("referral/") && key.endsWith(CLOSING)) {
            return Optional.of(Mended.CLOSURE);
        }
        return switch (key) {
            case "identity/born" -> Optional.of(Mended.BORN);
            case "identity/sex" -> Optional.of(Mended.SEX);
            case "identity/UPN" -> Optional.of(Mended.UPN);
            case "identity/ethnicity" -> Optional.of(Mended.ETHNICITY);
            case "identity/disabilities" -> Optional.of(Mended.DISABILITIES);
            default -> Optional.empty();
        };
    }

    /** Takes it back, so that what the files say stands again; only what was put right here. */
    @Transactional
    public Answer takeBack(Sight who, PersonId child, FactId fact, String why) {
        if (standing(child).stream().noneMatch(one -> one.fact().equals(fact))) {
            return new Answer.Absent();
        }
        var before = rules.in(child);
        return switch (journeys.takeBack(who, child, fact, why)) {
            case Written.Kept _ -> new Answer.Kept(rules.in(child).since(before, "Taken back."));
            case Written.Overtaken _ -> new Answer.Refused("Somebody else changed this a moment ago.");
            case Written.Refused(var _, var no) -> new Answer.Refused(no);
            case Written.Absent _ -> new Answer.Absent();
        };
    }

    /** Keeps what was typed, and says what the rules of the returns find in the child now. */
    @Transactional
    public Answer mend(Sight who, Run run, Noticed finding, Mended what, Boxes typed) {
        var child = finding.person().orElseThrow();
        var before = rules.in(child);
        var key = key(what, finding).orElseThrow();
        var stands = recorded(run, finding, what);
        if (what.opensCare() && stands.isEmpty()) {
            return new Answer.Refused(
                    "The record holds no episode of care that began on that day. Load the return first.");
        }
        var when = what.opensCare()
                ? stands.orElseThrow().happened()
                : typed.day().map(When::on).orElse(When.UNDATED);
        var fact = fact(what, finding, typed, stands);
        var written = journeys.record(who, child, List.of(new Typed(key, when, fact, typedBefore(child, key))));
        return switch (written) {
            case Written.Kept _ -> new Answer.Kept(rules.in(child).since(before, "Kept."));
            case Written.Overtaken _ ->
                new Answer.Refused("Somebody else put this right a moment ago. Look at what stands there now.");
            case Written.Refused(var _, var why) -> new Answer.Refused(why);
            case Written.Absent _ -> new Answer.Absent();
        };
    }

    private static Fact fact(Mended what, Noticed finding, Boxes typed, Optional<Recorded<?>> stands) {
        return switch (what) {
            case BORN -> new Born();
            case SEX -> new SexRecorded(typed.codes().getFirst());
            case UPN -> new Identified(IdentifierKind.UPN, typed.text());
            case ETHNICITY -> new EthnicityRecorded(typed.codes().getFirst());
            case DISABILITIES -> new DisabilityRecorded(typed.codes());
            case CLOSURE ->
                new CaseClosed(
                        referral(finding).orElseThrow(),
                        typed.codes().stream().findFirst().orElse(""));
            case LEGAL_STATUS, PLACEMENT, EPISODE_REASON ->
                with(what, typed.codes().getFirst(), (EpisodeOfCareStarted)
                        stands.orElseThrow().fact());
            case EPISODE_END ->
                new EpisodeOfCareEnded(
                        episode(finding).orElseThrow(),
                        typed.codes().stream().findFirst().orElse(""),
                        stands.map(Recorded::fact)
                                .map(fact -> fact instanceof EpisodeOfCareEnded ended ? ended.reasonPlaceChange() : "")
                                .orElse(""));
        };
    }

    /** The episode with that one of its codes, and all else as it stands. */
    private static EpisodeOfCareStarted with(Mended what, String code, EpisodeOfCareStarted care) {
        return new EpisodeOfCareStarted(
                what == Mended.EPISODE_REASON ? code : care.rne(),
                what == Mended.LEGAL_STATUS ? code : care.legalStatus(),
                care.need(),
                what == Mended.PLACEMENT ? code : care.placement(),
                care.provider(),
                care.homePostcode(),
                care.placementPostcode(),
                care.urn());
    }

    private Optional<FactId> typedBefore(PersonId child, String key) {
        return journeys.read(child).facts().stream()
                .filter(fact ->
                        fact.source().scope().equals(Scope.TYPED) && fact.key().equals(key))
                .map(Recorded::id)
                .findFirst();
    }
}
