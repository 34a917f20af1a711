package org.throughline.measures.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Collection;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.law.Verification;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** The door: every measure of the workforce, listed once. Social workers are those with a registration. */
public final class WorkforceMeasures {

    /** How many cases a full-time social worker may carry. */
    public static final Setting<Integer> CASE_LIMIT = Setting.number(
            "workforce.case-limit",
            "How many cases a full-time social worker carries at most.",
            18,
            1,
            60,
            "No law names it: 18 is what many councils use.");

    private static final String NO_FTE = "No full-time equivalent that can be read is recorded of a social worker.";
    private static final String NO_AGENCY = "Nothing says whether a social worker works through an agency.";
    private static final long WHOLE_POST = 1_000_000;

    private final List<WorkforceMeasure> measures;

    private WorkforceMeasures(List<WorkforceMeasure> measures) {
        this.measures = measures;
    }

    /** With the limit of cases that holds on that day. */
    public static WorkforceMeasures with(Settings settings, LocalDate day) {
        return new WorkforceMeasures(List.of(agency(), caseload(), overTheLimit(settings, day), inPost()));
    }

    /** In the order of their codes. */
    public List<WorkforceMeasure> all() {
        return measures;
    }

    private record Counted(Definition definition, Function<Worker, Share> rule) implements WorkforceMeasure {
        @Override
        public Share count(Worker worker) {
            return worker.registered() ? rule.apply(worker) : Share.NOTHING;
        }
    }

    private static WorkforceMeasure inPost() {
        return new Counted(
                definition(
                        "WRK-FTE",
                        "Social workers in post",
                        "the full-time equivalents of social workers who are not from an agency",
                        "nothing: it is a number by itself",
                        Unit.FTE,
                        Better.HIGHER,
                        Sources.workforce(
                                "FTE",
                                "The sum of full-time equivalents of social workers in post who are not from an agency. The census counts on 30 September; here it is today."),
                        Optional.empty()),
                worker -> {
                    if (worker.agency().isEmpty()) {
                        return Share.cannotTell(NO_AGENCY);
                    }
                    return worker.agency().get() ? Share.NOTHING : fte(worker, fte -> Share.of(fte, 0));
                });
    }

    private static WorkforceMeasure caseload() {
        return new Counted(
                definition(
                        "WRK-CASE",
                        "Cases for each full-time social worker",
                        "cases that these social workers carry",
                        "the full-time equivalents of social workers, those from agencies among them, who carry a case",
                        Unit.CASES_EACH,
                        Better.LOWER,
                        Sources.workforce(
                                "measure 287, average caseload",
                                "Cases held, over the full-time equivalents of social workers who hold one or more and whose full-time equivalent is above nought. Cases that managers hold count too."),
                        Optional.of(England.lait("15.2", "2025"))),
                worker -> worker.cases() == 0
                        ? Share.NOTHING
                        : fte(worker, fte -> fte == 0 ? Share.NOTHING : Share.of(worker.cases(), fte)));
    }

    private static WorkforceMeasure agency() {
        return new Counted(
                definition(
                        "WRK-AGY",
                        "Agency social workers",
                        "of these, the full-time equivalents of those from an agency",
                        "the full-time equivalents of all social workers",
                        Unit.PERCENT_OF_FTE,
                        Better.LOWER,
                        Sources.workforce(
                                "measure 287, agency rate",
                                "Full-time equivalents of agency social workers, of all: theirs and those in post."),
                        Optional.of(England.lait("13.0", "2025"))),
                worker -> worker.agency()
                        .map(agency -> fte(worker, fte -> Share.of(agency ? fte : 0, fte)))
                        .orElseGet(() -> Share.cannotTell(NO_AGENCY)));
    }

    private static WorkforceMeasure overTheLimit(Settings settings, LocalDate day) {
        long limit = settings.on(CASE_LIMIT, day);
        return new Counted(
                definition(
                        "WRK-CASEMAX",
                        "Social workers over the limit of cases",
                        "of these, the workers who carry more than the limit for their hours",
                        "social workers who carry a case",
                        Unit.PERCENT,
                        Better.LOWER,
                        new Provision(
                                Instrument.LOCAL_STANDARDS,
                                "Caseload",
                                Optional.empty(),
                                "A full-time social worker carries at most %d cases, one who works less in proportion. Workers in their assessed first year carry fewer; no file says who they are."
                                        .formatted(limit),
                                settings.setHere(CASE_LIMIT, day).isPresent()
                                        ? new Verification.SetHere()
                                        : new Verification.FromKnowledge()),
                        Optional.empty()),
                worker -> worker.cases() == 0
                        ? Share.NOTHING
                        : fte(worker, fte -> Share.one(worker.cases() * WHOLE_POST > limit * fte)));
    }

    private static Share fte(Worker worker, Function<Long, Share> counting) {
        return worker.fte().isEmpty()
                ? Share.cannotTell(NO_FTE)
                : counting.apply(worker.fte().getAsLong());
    }

    private static Definition definition(
            String code,
            String name,
            String above,
            String below,
            Unit unit,
            Better better,
            Provision source,
            Optional<England> england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                unit,
                better,
                source,
                List.of(Theme.WORKFORCE),
                Collection.SSD,
                Over.LAST_DAY,
                england);
    }
}
