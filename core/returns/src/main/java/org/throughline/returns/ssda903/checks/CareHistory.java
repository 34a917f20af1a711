package org.throughline.returns.ssda903.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;

/**
 * One child's episodes of this year and last year that have a first day, each once: of two with the same first day the
 * one that ends, and that first.
 *
 * @param last the one that began last
 * @param yearEnd to which the last one goes on where it has not ended
 */
record CareHistory(List<Episode> episodes, Optional<Episode> last, Day yearEnd) {

    static CareHistory of(Child child) {
        var found = new ArrayList<Episode>();
        child.episodes().forEach(found::add);
        child.episodesLast().forEach(found::add);
        found.sort(
                Comparator.comparing(Episode::dec, (a, b) -> a.before(b) ? -1 : b.before(a) ? 1 : rank(a) - rank(b)));
        var once = new ArrayList<Episode>();
        Episode last = null;
        for (var episode : found) {
            if (episode.decom().isDate()
                    && once.stream().noneMatch(kept -> kept.decom().sameDay(episode.decom()))) {
                once.add(episode);
                last = last == null || episode.decom().after(last.decom()) ? episode : last;
            }
        }
        return new CareHistory(once, Optional.ofNullable(last), child.end());
    }

    /** How many days of care there were from that birthday on, short breaks not counted. */
    int daysSince(Day birthday) {
        int days = 0;
        for (var episode : episodes) {
            boolean isLast = last.filter(found -> found == episode).isPresent();
            var end = isLast ? episode.dec().or(yearEnd) : episode.dec();
            if (!episode.isRespite() && end.isDate() && birthday.isDate()) {
                days += Math.max(0, Day.later(episode.decom(), birthday).daysTo(end));
            }
        }
        return days;
    }

    private static int rank(Day day) {
        return day.isDate() ? 0 : 1;
    }
}
