package org.throughline.journey;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.ReturnInterviewAnswered;
import org.throughline.journey.MissingFact.ReturnInterviewHeld;
import org.throughline.journey.MissingFact.ReturnInterviewOffered;
import org.throughline.journey.MissingFact.WentMissing;

/**
 * One time that a child was missing or away. Several files may hold the same one: it is the same where it began on the
 * same day and is of the same kind, and what is known to the hour wins.
 *
 * @param returned undated while the child is missing, as far as the record says
 * @param interviewed when the return home interview was held; undated if the record shows none
 * @param offered whether an interview was offered, as the file gave it, empty where it gave nothing
 * @param accepted whether the child accepted it, as the file gave it, empty where it gave nothing
 */
public record MissingEpisode(
        Recorded<WentMissing> went, When returned, When interviewed, String offered, String accepted) {

    /** In the order of their beginning; those without a day last. */
    public static List<MissingEpisode> in(Journey journey) {
        var episodes = journey.facts(WentMissing.class);
        if (episodes.isEmpty()) {
            return List.of();
        }
        var returns = Links.of(journey.facts(FoundOrReturned.class), FoundOrReturned::missing);
        var interviews = Links.of(journey.facts(ReturnInterviewHeld.class), ReturnInterviewHeld::missing);
        var offers = Links.of(journey.facts(ReturnInterviewOffered.class), ReturnInterviewOffered::missing);
        var answers = Links.of(journey.facts(ReturnInterviewAnswered.class), ReturnInterviewAnswered::missing);
        var stated = episodes.stream()
                .map(went -> new MissingEpisode(
                        went,
                        returns.whenAbout(went),
                        interviews.whenAbout(went),
                        first(offers.about(went).stream()
                                .map(offer -> offer.fact().offered())
                                .toList()),
                        first(answers.about(went).stream()
                                .map(answer -> answer.fact().accepted())
                                .toList())))
                .toList();
        return joined(stated).stream()
                .sorted(comparing(episode -> episode.went().happened().day().orElse(LocalDate.MAX)))
                .toList();
    }

    private record Same(Optional<LocalDate> day, MissingFact.Kind kind, int time) {}

    /** The second of one file on one day is the second of another's: no file states one twice. */
    private static List<MissingEpisode> joined(List<MissingEpisode> stated) {
        var times = new HashMap<List<Object>, Integer>();
        Map<Same, MissingEpisode> joined = new LinkedHashMap<>();
        var undated = new ArrayList<MissingEpisode>();
        for (var episode : stated) {
            var day = episode.went().happened().day();
            if (day.isEmpty()) {
                undated.add(episode);
                continue;
            }
            var kind = episode.went().fact().kind();
            int time = times.merge(List.of(episode.went().line(), day.get(), kind), 1, Integer::sum);
            joined.merge(new Same(day, kind, time), episode, MissingEpisode::and);
        }
        undated.addAll(joined.values());
        return undated;
    }

    private MissingEpisode and(MissingEpisode other) {
        return new MissingEpisode(
                went.happened() instanceof When.At ? went : other.went(),
                better(returned, other.returned()),
                better(interviewed, other.interviewed()),
                first(List.of(offered, other.offered())),
                first(List.of(accepted, other.accepted())));
    }

    private static When better(When one, When other) {
        return one instanceof When.At || (one.day().isPresent() && !(other instanceof When.At)) ? one : other;
    }

    private static String first(List<String> answers) {
        return answers.stream().filter(answer -> !answer.isBlank()).findFirst().orElse("");
    }
}
