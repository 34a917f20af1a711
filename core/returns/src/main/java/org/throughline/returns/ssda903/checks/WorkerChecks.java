package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.SW_EPISODES;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Allocation;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;

/** Checks of the table SWEpisodes: which social worker a child had, and when. */
final class WorkerChecks {

    private static final Day FROM_2023 = Day.on(2023, 4, 1);

    static final List<Check<Child>> ALL = List.of(
            rule("SW01aSTG1", "SW_DECOM SW_ID")
                    .marks(SW_EPISODES)
                    .newIn(2025)
                    .says(
                            "The first day of a social worker's time with the child is missing or cannot be read, or before April 2023 the worker is missing.",
                            "Enter the day and the worker's registration number.")
                    .rows(
                            Child.WORKERS,
                            w -> !w.swDecom().isDate()
                                    || w.swDecom().before(FROM_2023) && w.swId().isEmpty()),
            rule("SW01bSTG1", "SW_DECOM SW_ID SW_REASON")
                    .marks(SW_EPISODES)
                    .newIn(2025)
                    .says(
                            "The first day of a social worker's time with the child is missing or cannot be read, or from April 2023 on the worker or the reason is missing.",
                            "Enter the day, the worker's registration number and the reason.")
                    .rows(
                            Child.WORKERS,
                            w -> !w.swDecom().isDate()
                                    || w.swDecom().onOrAfter(FROM_2023)
                                            && (w.swId().isEmpty()
                                                    || w.swReason().isEmpty())),
            rule("SW02STG1", "SW_ID")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "The social worker's number is missing, or does not begin with SW or XX.",
                            "Copy the registration number from the register.")
                    .rows(
                            Child.WORKERS,
                            w -> !w.swId().startsWith("SW") && !w.swId().startsWith("XX")),
            rule("SW04STG1", "SW_DECOM")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "The first day of a social worker's time with the child cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.WORKERS, w -> w.swDecom().isWrong()),
            rule("SW05STG1", "SW_DEC")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "The last day of a social worker's time with the child cannot be read.",
                            "Enter it as day/month/year.")
                    .rows(Child.WORKERS, w -> w.swDec().isWrong()),
            rule("SW06STG2", "SW_DECOM")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "A social worker's time with the child begins after the end of the year.",
                            "Correct the day, or leave it to next year's return.")
                    .rows(Child.WORKERS, (w, c) -> w.swDecom().after(c.end())),
            rule("SW07STG2", "SW_DEC")
                    .marks(SW_EPISODES)
                    .changedIn(2025)
                    .says(
                            "A social worker's time with the child ends after the end of the year, or ended before last year began.",
                            "Correct the day, or leave the row out.")
                    .rows(
                            Child.WORKERS,
                            (w, c) -> w.swDec().after(c.end())
                                    || w.swDec().before(c.year().lastStart())),
            rule("SW08STG2", "SW_DEC SW_DECOM")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "A social worker's time with the child has no end although a later one has begun.",
                            "Enter the last day of the earlier one.")
                    .looks((c, found) -> {
                        Allocation last = null;
                        for (var worker : c.workers()) {
                            if (worker.swDecom().isDate()
                                    && (last == null || worker.swDecom().onOrAfter(last.swDecom()))) {
                                last = worker;
                            }
                        }
                        for (var worker : c.workers()) {
                            if (worker != last
                                    && worker.swDecom().isDate()
                                    && !worker.swDec().isDate()) {
                                found.at(worker);
                            }
                        }
                    }),
            rule("SW09STG2", "SW_DECOM SW_DEC")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "A social worker's time with the child begins and ends on the same day.",
                            "Correct a day, or remove the row.")
                    .rows(Child.WORKERS, w -> w.swDecom().sameDay(w.swDec())),
            rule("SW10STG2", "SW_DECOM SW_DEC SW_REASON")
                    .marks(SW_EPISODES)
                    .changedIn(2025)
                    .says(
                            "There is a gap of more than 7 days between two social workers.",
                            "Correct the days, or add who had the child in between.")
                    .looks(WorkerChecks::withoutGap),
            rule("SW11bSTG2", "SW_DEC SW_DECOM")
                    .marks(SW_EPISODES)
                    .newIn(2024)
                    .says(
                            "The child's last social worker left shortly before the year ended, and nobody followed.",
                            "Add who has the child now.")
                    .looks(WorkerChecks::leftAtTheEnd),
            rule("SW12STG2", "SW_DECOM DECOM DEC RNE REC LS")
                    .marks(EPISODES)
                    .reads(SW_EPISODES)
                    .changedIn(2025)
                    .says(
                            "The child started or left care without a social worker at the time.",
                            "Add who had the child.")
                    .looks((c, found) -> {
                        for (var episode : c.episodes()) {
                            boolean edge = episode.rne().equals("S") || episode.isLeaving();
                            boolean recent = !episode.dec().isDate()
                                    || episode.dec().within(c.year().lastStart(), c.end());
                            if (!episode.isRespite() && edge && recent && !hasWorker(episode, c)) {
                                found.at(episode);
                            }
                        }
                    }),
            rule("SW13STG1", "SW_REASON SW_DECOM")
                    .marks(SW_EPISODES)
                    .changedIn(2025)
                    .says(
                            "The reason why a social worker came to the child is no code of the list, or is missing from April 2023 on.",
                            "Choose the code that fits.")
                    .rows(
                            Child.WORKERS,
                            w -> w.swReason().isEmpty()
                                    ? w.swDecom().onOrAfter(FROM_2023)
                                    : !Codes.WORKER_REASONS.contains(w.swReason())),
            rule("SW17STG2", "SW_DEC SW_DECOM")
                    .marks(SW_EPISODES)
                    .newIn(2026)
                    .says(
                            "The child is still in care, but the last social worker's time has ended.",
                            "Add who has the child now, or remove the last day.")
                    .looks((c, found) -> lastWorker(c)
                            .filter(last -> last.swDec().isFilled() && isInCare(c))
                            .ifPresent(found::at)));

    private WorkerChecks() {}

    /** Where no episodes were handed in, every child is taken to be in care. */
    private static boolean isInCare(Child c) {
        return !c.children().has(EPISODES) || c.isStillLookedAfter();
    }

    /** The one who came last, the first in the file where several did; one without a first day only for want of others. */
    private static Optional<Allocation> lastWorker(Child c) {
        Allocation last = null;
        for (var worker : c.workers()) {
            if (last == null
                    || worker.swDecom().after(last.swDecom())
                    || worker.swDecom().isDate() && !last.swDecom().isDate()) {
                last = worker;
            }
        }
        return Optional.ofNullable(last);
    }

    private static void withoutGap(Child c, Found found) {
        if (c.workers().size() < 2) {
            return;
        }
        var workers = new ArrayList<Allocation>(c.workers().size());
        c.workers().forEach(workers::add);
        workers.sort(Comparator.comparing(Allocation::swDecom, Day::datesFirst)
                .thenComparing(Allocation::swDec, Day::datesFirst));
        for (int i = 1; i < workers.size(); i++) {
            var came = workers.get(i).swDecom();
            var left = workers.get(i - 1).swDec();
            boolean near = came.isDate() && left.isDate() && Math.abs(left.daysTo(came)) <= 7;
            if (!near && !workers.get(i).swReason().equals("FCONTA")) {
                found.at(workers.get(i));
            }
        }
    }

    private static void leftAtTheEnd(Child c, Found found) {
        if (!isInCare(c)) {
            return;
        }
        lastWorker(c).ifPresent(last -> {
            if (last.swDec().within(c.end().plusDays(-5), c.end().plusDays(-1))) {
                found.at(last);
            }
        });
    }

    /** On one day of the episode at least; what has no end goes on. */
    private static boolean hasWorker(Episode episode, Child c) {
        for (var worker : c.workers()) {
            if (worker.swDecom().onOrBefore(episode.dec().or(c.end()))
                    && !worker.swDec().before(episode.decom())) {
                return true;
            }
        }
        return false;
    }
}
