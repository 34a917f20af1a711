package org.throughline.measures.protection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.journey.Collection;
import org.throughline.journey.ProtectionPlan;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Child protection plans that are not the child's first. */
public final class RepeatPlans implements Measure {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern NOUGHT = Pattern.compile("0+");

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CPP-2ND"),
            "Second or later plans, ever",
            "of these, the plans of children who had been on a plan of this council before",
            "child protection plans that began in the period",
            Unit.PERCENT,
            Better.LOWER,
            Sources.lait(
                    "measures 14 and 15",
                    "Child protection plans of children who had been on a plan of the same council before, however long"
                            + " ago, of all that began. The census states the number of earlier plans. Plans are counted,"
                            + " not children."),
            List.of(Theme.PROTECTION, Theme.DRIFT),
            Collection.CIN,
            Over.EVENTS,
            Optional.of(England.lait("24.5", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return child.plans().stream()
                .map(plan -> period.holds(plan.started().happened())
                        ? count(plan)
                        : Doubt.share(Doubt.of(
                                "The start of a child protection plan",
                                plan.started().happened())))
                .collect(Share.together());
    }

    private static Share count(ProtectionPlan plan) {
        var number = plan.started().fact().earlierStated();
        return NUMBER.matcher(number).matches()
                ? Share.one(!NOUGHT.matcher(number).matches())
                : Share.cannotTell("Nothing says how many child protection plans came before this one.");
    }
}
