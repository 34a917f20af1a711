package org.throughline.measures.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.ContactDecided;
import org.throughline.journey.ReferralFact.ContactReceived;
import org.throughline.journey.ReferralFact.EarlyHelpAssessmentCompleted;
import org.throughline.journey.ReferralFact.EarlyHelpEnded;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.FirstOfDay;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** How many contacts and early help assessments there are, and what comes of them. */
public final class Contacts {

    private static final String BECAME_A_REFERRAL = "NEW_REFERRAL_FLAG";
    private static final String NOTHING_FURTHER = "NFA_FLAG";
    private static final Pattern STEPPED_UP = Pattern.compile("step\\w*[ -]*up|escalat|social care|statutory");
    private static final Pattern NOT_SO = Pattern.compile(
            "\\bno\\b|\\bnot\\b|\\bnever\\b|without|declin|refus|step\\w*[ -]*down|de-?escalat|from social care");
    private static final String PRESSURES = "ADCS's Safeguarding Pressures, phase 9";

    private Contacts() {}

    public static Stream<Measure> measures() {
        return Stream.of(
                contacts(),
                outcome(
                        "CON-REF",
                        "Contacts that became a referral",
                        "of these, the contacts that became a new referral",
                        BECAME_A_REFERRAL,
                        England.about("23", "2023-24", PRESSURES + ", the percentage worked out here")),
                outcome(
                        "CON-NFA",
                        "Contacts with no further action",
                        "of these, the contacts after which nothing further was done",
                        NOTHING_FURTHER,
                        England.about("23", "2023-24", PRESSURES)),
                assessments(),
                steppedUp());
    }

    private static Measure contacts() {
        return new ByRule(
                Definition.rate(
                        "CON-RATE",
                        "Contacts for each 10,000 children",
                        "contacts received in the period, each child in a contact once",
                        pressures(
                                "fig. 10",
                                "Contacts received, for each 10,000 children. The department publishes none; the report reckons 3,001,339 contacts in England in 2023-24 and no rate."),
                        Theme.PARTNERSHIP,
                        Collection.SSD,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) ->
                        received(child, period).map(_ -> Share.of(1, 0)).collect(Share.together()));
    }

    private static Measure outcome(String code, String name, String above, String flag, England england) {
        return new ByRule(
                definition(
                        code,
                        name,
                        above,
                        "contacts received in the period, of which the outcome is known",
                        Unit.PERCENT,
                        Better.NEITHER,
                        pressures("contacts", "Contacts by what came of them, of all received."),
                        Theme.PARTNERSHIP,
                        Optional.of(england)),
                (child, period) -> received(child, period)
                        .map(contact -> {
                            var outcomes = child.facts(ContactDecided.class).stream()
                                    .filter(decided -> decided.line().equals(contact.line())
                                            && decided.fact().contact().equals(contact.opens()))
                                    .flatMap(decided -> decided.fact().outcomes().stream())
                                    .toList();
                            return outcomes.isEmpty()
                                    ? Share.cannotTell("Nothing says what came of a contact.")
                                    : Share.one(outcomes.contains(flag));
                        })
                        .collect(Share.together()));
    }

    private static Stream<Recorded<ContactReceived>> received(Child child, Period period) {
        return FirstOfDay.of(child, ContactReceived.class, period);
    }

    private static Measure assessments() {
        return new ByRule(
                Definition.rate(
                        "EH-RATE",
                        "Early help assessments for each 10,000 children",
                        "early help assessments completed in the period",
                        pressures(
                                "table 1",
                                "Early help assessments completed, for each 10,000 children. In 2023-24 councils with family hubs had 288, others 231; no figure for England is published. Only an Annex A workbook holds the assessments."),
                        Theme.EARLY_HELP,
                        Collection.SSD,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> FirstOfDay.of(child, EarlyHelpAssessmentCompleted.class, period)
                        .map(_ -> Share.of(1, 0))
                        .collect(Share.together()));
    }

    private static Measure steppedUp() {
        return new ByRule(
                definition(
                        "EH-STEPUP",
                        "Early help stepped up to social care",
                        "of these, the episodes that ended because social care took over",
                        "episodes of early help that ended in the period, of which the reason is known",
                        Unit.PERCENT,
                        Better.LOWER,
                        Sources.local(
                                "Early help",
                                "Episodes of early help that ended with a step up to social care, of all that ended. Each council has its own words for the reason; those that speak of stepping up, escalating, social care or statutory work count, unless they say that it was not so, or the other way round."),
                        Theme.EARLY_HELP,
                        Optional.empty()),
                (child, period) -> FirstOfDay.of(child, EarlyHelpEnded.class, period)
                        .map(ended -> ended.fact().reason().isBlank()
                                ? Share.cannotTell("Nothing says why early help ended.")
                                : Share.one(isStepUp(ended.fact().reason().toLowerCase(Locale.ROOT))))
                        .collect(Share.together()));
    }

    private static boolean isStepUp(String reason) {
        return STEPPED_UP.matcher(reason).find() && !NOT_SO.matcher(reason).find();
    }

    private static Provision pressures(String paragraph, String words) {
        return Sources.read(
                new Instrument(Instrument.Kind.GOOD_PRACTICE, "Safeguarding Pressures (the directors' association)"),
                paragraph,
                words,
                PRESSURES);
    }

    private static Definition definition(
            String code,
            String name,
            String above,
            String below,
            Unit unit,
            Better better,
            Provision source,
            Theme theme,
            Optional<England> england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                unit,
                better,
                source,
                List.of(theme),
                Collection.SSD,
                Over.EVENTS,
                england);
    }
}
