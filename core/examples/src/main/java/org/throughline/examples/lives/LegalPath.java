package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.examples.chance.Chance;

/**
 * The legal statuses of one time in care, each from its day to the next one's, and the way to adoption where there is
 * one.
 */
record LegalPath(List<Status> statuses, @Nullable AdoptionDays adoption) {

    private static final int LONG_ENOUGH_FOR_A_COURT = 260;

    LegalPath {
        statuses = List.copyOf(statuses);
    }

    record Status(LocalDate from, String code) {}

    /** @param placed with the adopters; neither it nor the match where the decision was reversed */
    record AdoptionDays(
            LocalDate decided,
            LocalDate ordered,
            @Nullable LocalDate matched,
            @Nullable LocalDate placed,
            @Nullable LocalDate reversed) {}

    static LegalPath of(Stayed stayed, Chance chance) {
        if (stayed.alone()) {
            return only(stayed, "V2");
        }
        if (stayed.ending() == Ending.CUSTODY) {
            return only(stayed, "J1");
        }
        var path = new ArrayList<Status>();
        var day = stayed.from();
        if (stayed.days() > 40 && chance.happens(0.12)) {
            boolean police = chance.happens(0.6);
            path.add(new Status(day, police ? "L1" : "L2"));
            day = day.plusDays(police ? chance.between(1, 3) : chance.between(5, 8));
        }
        boolean court = switch (stayed.ending()) {
            case ADOPTED, GUARDIAN, ARRANGED -> true;
            case GROWN_UP, OTHER, MOVED ->
                stayed.days() > LONG_ENOUGH_FOR_A_COURT && chance.happens(stayed.ageOn(day) < 12 ? 0.92 : 0.5);
            case HOME, CUSTODY -> stayed.days() > 60 && chance.happens(stayed.ageOn(day) < 12 ? 0.5 : 0.15);
        };
        if (!court) {
            path.add(new Status(day, "V2"));
            return new LegalPath(path, null);
        }
        if (chance.happens(0.4) && stayed.days() > 300) {
            path.add(new Status(day, "V2"));
            day = day.plusDays(chance.between(8, 90));
        }
        path.add(new Status(day, "C1"));
        if (stayed.ending() == Ending.ADOPTED) {
            var adoption = adopted(stayed, chance);
            path.add(new Status(adoption.ordered(), "E1"));
            return new LegalPath(path, adoption);
        }
        var heard = day.plusDays(chance.between(185, 400));
        if (stayed.ending() != Ending.GUARDIAN
                && stayed.ending() != Ending.ARRANGED
                && heard.isBefore(stayed.to().minusDays(30))) {
            return afterTheFinalHearing(stayed, path, heard, chance);
        }
        return new LegalPath(path, null);
    }

    private static LegalPath afterTheFinalHearing(Stayed stayed, List<Status> path, LocalDate heard, Chance chance) {
        var reversed = heard.plusDays(chance.between(240, 520));
        if (stayed.ageOn(heard) < 7 && reversed.isBefore(stayed.to().minusDays(60)) && chance.happens(0.22)) {
            path.add(new Status(heard, "E1"));
            path.add(new Status(reversed, "C2"));
            return new LegalPath(
                    path, new AdoptionDays(heard.minusDays(chance.between(5, 40)), heard, null, null, reversed));
        }
        path.add(new Status(heard, "C2"));
        return new LegalPath(path, null);
    }

    private static AdoptionDays adopted(Stayed stayed, Chance chance) {
        int days = stayed.days();
        var decided = Days.worked(stayed.from().plusDays((long) (days * (0.34 + 0.08 * chance.fraction()))));
        var ordered = Days.worked(decided.plusDays(chance.between(8, 45)));
        var matched = Days.worked(stayed.from().plusDays((long) (days * (0.56 + 0.12 * chance.fraction()))));
        return new AdoptionDays(decided, ordered, matched, Days.worked(matched.plusDays(chance.between(12, 35))), null);
    }

    private static LegalPath only(Stayed stayed, String code) {
        return new LegalPath(List.of(new Status(stayed.from(), code)), null);
    }

    String on(LocalDate day) {
        String code = statuses.getFirst().code();
        for (var status : statuses) {
            if (!status.from().isAfter(day)) {
                code = status.code();
            }
        }
        return code;
    }

    boolean changesBetween(LocalDate first, LocalDate last) {
        return statuses.stream()
                .anyMatch(status ->
                        !status.from().isBefore(first) && !status.from().isAfter(last));
    }
}
