package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.lives.PeriodOfCare.Episode;
import org.throughline.examples.lives.Placements.Place;

/** Episodes of care as the return counts them: a new one whenever the legal status or the placement changes. */
final class CareEpisodes {

    private static final Mix<String> GROWN_UP_IN_FOSTER_CARE = Mix.ofCodes("E17 42 E5 20 E6 26 E7 8 E8 4");
    private static final Mix<String> GROWN_UP = Mix.ofCodes("E5 36 E6 36 E7 10 E8 18");

    private CareEpisodes() {}

    static List<Episode> of(Stayed stayed, LegalPath legal, List<Place> places, String need, Chance chance) {
        var boundaries = new TreeSet<LocalDate>();
        legal.statuses().forEach(status -> boundaries.add(status.from()));
        places.forEach(place -> boundaries.add(place.from()));
        var days = boundaries.stream().filter(day -> day.isBefore(stayed.to())).toList();
        var episodes = new ArrayList<Episode>();
        for (int i = 0; i < days.size(); i++) {
            var from = days.get(i);
            var place = on(places, from);
            boolean last = i + 1 == days.size();
            var to = last ? stayed.to() : days.get(i + 1);
            episodes.add(new Episode(
                    from,
                    i == 0 ? "S" : reason(legal, place, from),
                    legal.on(from),
                    need,
                    place.type(),
                    place.provider(),
                    to,
                    last ? rec(stayed, place, chance) : "X1",
                    last ? "" : whyPlaceChanged(places, to),
                    stayed.alone() ? "" : stayed.homePostcode(),
                    place.postcode(),
                    place.urn()));
        }
        return episodes;
    }

    /** RNE: why a new episode begins on that day. */
    private static String reason(LegalPath legal, Place place, LocalDate day) {
        boolean legalChanged = legal.changesBetween(day, day);
        boolean placeChanged = place.from().equals(day);
        if (legalChanged && placeChanged) {
            return place.sameCarer() ? "U" : "B";
        }
        if (placeChanged) {
            return place.sameCarer() ? "T" : "P";
        }
        return "L";
    }

    private static String whyPlaceChanged(List<Place> places, LocalDate day) {
        var next = on(places, day);
        return next.from().equals(day) ? next.why() : "";
    }

    private static Place on(List<Place> places, LocalDate day) {
        var found = places.getFirst();
        for (var place : places) {
            if (!place.from().isAfter(day)) {
                found = place;
            }
        }
        return found;
    }

    private static String rec(Stayed stayed, Place place, Chance chance) {
        return switch (stayed.ending()) {
            case HOME -> chance.happens(0.84) ? "E4A" : "E4B";
            case GUARDIAN -> {
                boolean relative = place.type().compareTo("U3") <= 0;
                yield place.isFoster() ? relative ? "E45" : "E46" : chance.happens(0.9) ? "E47" : "E48";
            }
            case ADOPTED -> chance.happens(0.35) ? "E11" : "E12";
            case ARRANGED -> "E41";
            case GROWN_UP -> (place.isFoster() ? GROWN_UP_IN_FOSTER_CARE : GROWN_UP).draw(chance);
            case MOVED -> chance.happens(0.8) ? "E3" : "E16";
            case CUSTODY -> chance.happens(0.6) ? "E14" : "E9";
            case OTHER -> stayed.alone() && chance.happens(0.4) ? "E15" : chance.happens(0.5) ? "E13" : "E8";
        };
    }
}
