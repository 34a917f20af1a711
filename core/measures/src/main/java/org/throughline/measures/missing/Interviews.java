package org.throughline.measures.missing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.clocks.missing.ReturnInterview;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.Collection;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Flags;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.RowsDone;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** Return home interviews: offered, accepted, and held in 72 hours. */
public final class Interviews {

    private Interviews() {}

    public static Stream<Measure> measures() {
        return Stream.of(offered(), accepted(), inTime(new ReturnInterview()));
    }

    private static Measure offered() {
        return new ByRule(
                definition(
                        "MIS-OFF",
                        "Return interviews offered",
                        "of these, the times after which an interview was offered",
                        "times a child came back in the period after being missing, of which the record says whether one was offered",
                        Sources.annexA(
                                "list 8, return interview offered",
                                "Missing episodes after which a return home interview was offered, of those that ended. Annex A asks it of the latest episode alone; here every one counts."),
                        Optional.empty()),
                (child, period) -> each(child, period, episode -> {
                    var offered = episode.offered();
                    if (Flags.isYes(offered) || Flags.isNo(offered)) {
                        return Share.one(Flags.isYes(offered));
                    }
                    return offered.isBlank()
                            ? Share.cannotTell("Nothing says whether a return interview was offered.")
                            : Share.NOTHING;
                }));
    }

    private static Measure accepted() {
        return new ByRule(
                definition(
                        "MIS-ACC",
                        "Return interviews accepted",
                        "of these, the times the child accepted it",
                        "times a child came back in the period after being missing and was offered an interview",
                        Sources.annexA(
                                "list 8, return interview accepted",
                                "Return home interviews that the child accepted, of those that were offered."),
                        Optional.empty()),
                (child, period) -> each(child, period, episode -> {
                    var accepted = episode.accepted();
                    if (!Flags.isYes(episode.offered())) {
                        return Share.NOTHING;
                    }
                    return Flags.isYes(accepted) || Flags.isNo(accepted)
                            ? Share.one(Flags.isYes(accepted))
                            : Share.cannotTell("Nothing says whether the child accepted the return interview.");
                }));
    }

    private static Measure inTime(StatutoryClock clock) {
        return new ByRule(
                definition(
                        "MIS-72",
                        "Return interviews in 72 hours",
                        "of these, the interviews held within 72 hours of the return",
                        "return interviews held in the period, of which it can be told",
                        clock.source(),
                        Optional.of(England.about("63", "2023-24", "what Missing People found by asking councils"))),
                (child, period) -> RowsDone.inTime(child, clock, period));
    }

    private static Share each(Child child, Period period, Function<MissingEpisode, Share> counting) {
        return child.missing().stream()
                .filter(episode -> episode.went().fact().kind() == Kind.MISSING && period.holds(episode.returned()))
                .map(counting)
                .collect(Share.together());
    }

    private static Definition definition(
            String code, String name, String above, String below, Provision source, Optional<England> england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                Unit.PERCENT,
                Better.HIGHER,
                source,
                List.of(Theme.MISSING),
                Collection.SSD,
                Over.EVENTS,
                england);
    }
}
