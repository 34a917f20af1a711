package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.people.Postcodes;

/** Where a child lives while looked after, one place after another. */
final class Placements {

    private static final Mix<String> UNDER_5 = Mix.ofCodes("U6 56 U3 22 U5 3 P1 14 R3 4 K2 0.6");
    private static final Mix<String> UNDER_10 = Mix.ofCodes("U6 57 U3 18 K2 9 P1 14 S1 0.5 Z14 0.5");
    private static final Mix<String> UNDER_16 = Mix.ofCodes("U6 44 U3 12 K2 31 P1 9 S1 1.4 R2 0.4 Z14 0.6 K1 0.3");
    private static final Mix<String> UNDER_18 =
            Mix.ofCodes("K3 56 U6 14 K2 22 U3 6 P1 4 R5 0.7 Z11 2 Z13 0.6 P3 0.4 K1 0.4");
    private static final Mix<String> ALONE_UNDER_16 = Mix.ofCodes("U6 86 K2 14");
    private static final Mix<String> ALONE = Mix.ofCodes("K3 63 U6 30 K2 5 Z11 2");
    private static final Mix<String> WHY_CHANGED =
            Mix.ofCodes("CARPL 43 CREQB 15 CREQO 12 LAREQ 10 CHILD 6 OTHER 7 STAND 2 ALLEG 2 CLOSE 3");

    private final Stayed stayed;
    private final LegalPath legal;
    private final int patch;
    private final Chance chance;
    private final List<Place> places = new ArrayList<>();

    private Placements(Stayed stayed, LegalPath legal, int patch, Chance chance) {
        this.stayed = stayed;
        this.legal = legal;
        this.patch = patch;
        this.chance = chance;
    }

    /**
     * A place from its day to the next one's.
     *
     * @param why the one before it ended; empty for the first, and around a temporary placement
     * @param sameCarer only the standing of the placement changed
     */
    record Place(
            LocalDate from, String type, String provider, String postcode, String urn, String why, boolean sameCarer) {

        boolean isTemporary() {
            return type.startsWith("T");
        }

        boolean isFoster() {
            return type.startsWith("U");
        }
    }

    static List<Place> of(Stayed stayed, LegalPath legal, int patch, Chance chance) {
        var placements = new Placements(stayed, legal, patch, chance);
        placements.live();
        return List.copyOf(placements.places);
    }

    private void live() {
        var adoption = legal.adoption();
        var placed = adoption == null ? null : adoption.placed();
        boolean earlyPermanence = placed != null && chance.happens(0.14);
        if (earlyPermanence) {
            places.add(place(stayed.from(), "U5", ""));
        } else {
            places.add(place(stayed.from(), type(stayed.from()), ""));
            moveAbout(placed == null ? stayed.to() : placed.minusDays(20));
        }
        if (placed != null) {
            var last = places.getLast();
            places.add(
                    earlyPermanence
                            ? new Place(placed, "A5", last.provider(), last.postcode(), last.urn(), "PLACE", true)
                            : place(placed, "A6", "CARPL"));
        }
    }

    private void moveAbout(LocalDate until) {
        boolean unsettled = !stayed.alone() && chance.happens(stayed.ageOn(stayed.from()) >= 10 ? 0.16 : 0.06);
        if (chance.happens(0.24)) {
            move(stayed.from().plusDays(chance.between(3, 70)), until);
        }
        var day = places.getLast().from().plusDays(beforeAMove(unsettled));
        while (day.isBefore(until.minusDays(4))) {
            if (!settle(day)) {
                day = move(day, until);
            }
            day = day.plusDays(beforeAMove(unsettled));
        }
        goAway(until);
    }

    private int beforeAMove(boolean unsettled) {
        if (unsettled) {
            return 12 + chance.lasting(100);
        }
        var last = places.getLast();
        return 40 + chance.lasting(last.type().equals("U1") || last.type().equals("U4") ? 2_600 : 800);
    }

    /** A foster placement that has lasted becomes a long-term one with the same carer. */
    private boolean settle(LocalDate day) {
        var last = places.getLast();
        boolean lasted = last.from().plusDays(200).isBefore(day);
        var longTerm = last.type().equals("U6") ? "U4" : last.type().equals("U3") ? "U1" : "";
        if (longTerm.isEmpty() || !lasted || !chance.happens(0.55)) {
            return false;
        }
        places.add(new Place(day, longTerm, last.provider(), last.postcode(), last.urn(), "PLACE", true));
        return true;
    }

    private LocalDate move(LocalDate day, LocalDate until) {
        if (day.isBefore(until.minusDays(4)) && day.isAfter(places.getLast().from())) {
            var drawn = type(day);
            boolean staysAtHome = drawn.equals("P1") && places.getLast().type().equals("P1");
            places.add(place(day, staysAtHome ? "U6" : drawn, WHY_CHANGED.draw(chance)));
        }
        return day;
    }

    /** Now and then the carer is away or the child in hospital, and the placement waits. */
    private void goAway(LocalDate until) {
        var home = places.getLast();
        var day = home.from().plusDays(30 + chance.lasting(4_000));
        int length = chance.between(2, 7);
        var back = day.plusDays(length);
        if (home.sameCarer()
                || !home.isFoster()
                || !back.isBefore(until.minusDays(5))
                || legal.changesBetween(day.minusDays(1), back.plusDays(1))) {
            return;
        }
        var kind = chance.happens(0.25) ? "T1" : "T4";
        places.add(new Place(day, kind, "", Postcodes.near(patch, chance), "", "", false));
        places.add(new Place(back, home.type(), home.provider(), home.postcode(), home.urn(), "", false));
    }

    private String type(LocalDate day) {
        int age = stayed.ageOn(day);
        var mix = stayed.alone()
                ? age < 16 ? ALONE_UNDER_16 : ALONE
                : age < 5 ? UNDER_5 : age < 10 ? UNDER_10 : age < 16 ? UNDER_16 : UNDER_18;
        var type = mix.draw(chance);
        boolean mayLiveWithParents =
                legal.on(day).startsWith("C") && legal.on(stayed.to()).startsWith("C");
        return type.equals("P1") && !mayLiveWithParents ? "U6" : type;
    }

    private Place place(LocalDate day, String type, String why) {
        boolean far = chance.happens(0.3);
        var postcode = type.equals("P1")
                ? stayed.homePostcode()
                : far ? Postcodes.elsewhere(chance) : Postcodes.near(patch, chance);
        return new Place(day, type, provider(type), postcode, urn(type), why, false);
    }

    private String provider(String type) {
        return switch (type.charAt(0)) {
            case 'U' -> chance.happens(type.compareTo("U3") <= 0 ? 0.97 : 0.52) ? "PR1" : "PR4";
            case 'A' -> chance.happens(0.6) ? "PR1" : "PR5";
            case 'K' -> chance.happens(0.16) ? "PR1" : chance.happens(0.92) ? "PR4" : "PR5";
            case 'P' -> type.equals("P1") ? "PR0" : "PR4";
            case 'Z' -> "";
            default -> type.equals("R2") || type.equals("R5") ? "PR3" : "PR4";
        };
    }

    private String urn(String type) {
        return switch (type) {
            case "P1", "P3", "R1", "R2", "R5", "Z11", "Z12", "Z13", "Z14" -> "";
            default -> "SC9%05d".formatted(chance.between(1, 400));
        };
    }
}
