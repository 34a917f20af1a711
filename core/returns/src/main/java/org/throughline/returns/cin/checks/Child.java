package org.throughline.returns.cin.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.throughline.returns.checks.Located;
import org.throughline.returns.checks.Place;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.reading.Day;

/**
 * One child of a census as the checks see them: every date read once, an empty text for what is missing.
 *
 * @param number among the children of the file, from 1
 * @param sex as {@code Sex} gives it
 * @param genderCurrent the element of censuses to 2023/24
 * @param assessments of all episodes
 * @param cinPlans of all episodes
 * @param enquiries of all episodes
 * @param protectionPlans of all episodes
 */
record Child(
        Census census,
        int number,
        String id,
        String upn,
        String formerUpn,
        String upnUnknown,
        Day born,
        Day expected,
        String sex,
        String genderCurrent,
        Day died,
        String ethnicity,
        List<Disability> disabilities,
        List<Episode> episodes,
        List<Assessment> assessments,
        List<CinPlan> cinPlans,
        List<Enquiry> enquiries,
        List<ProtectionPlan> protectionPlans)
        implements Located {

    static Child of(Census census, CinChild row, Dates dates) {
        var of = row.identifiers();
        var id = of.laChildId().text();
        var episodes = new ArrayList<Episode>(row.episodes().size());
        for (var episode : row.episodes()) {
            episodes.add(Episode.of(Path.below(row.number(), id, "CINdetails", episodes.size() + 1), episode, dates));
        }
        boolean older = !of.genderCurrent().isBlank();
        return new Child(
                census,
                row.number(),
                id,
                of.upn().text(),
                of.formerUpn().text(),
                of.upnUnknown().text(),
                dates.day(of.birthDate()),
                dates.day(of.expectedBirthDate()),
                older ? "" : of.sex().text(),
                of.genderCurrent().text(),
                dates.day(of.deathDate()),
                row.characteristics().ethnicity().text(),
                disabilities(row, id),
                episodes,
                ofAll(episodes, Episode::assessments),
                ofAll(episodes, Episode::cinPlans),
                ofAll(episodes, Episode::enquiries),
                ofAll(episodes, Episode::protectionPlans));
    }

    private static List<Disability> disabilities(CinChild row, String id) {
        var codes = row.characteristics().disabilities();
        if (codes.isEmpty()) {
            return List.of();
        }
        var group = Path.below(row.number(), id, "ChildCharacteristics").step("Disabilities", 0);
        var made = new ArrayList<Disability>(codes.size());
        for (var code : codes) {
            made.add(new Disability(group.step("Disability", made.size() + 1), code.text()));
        }
        return made;
    }

    private static <R> List<R> ofAll(List<Episode> episodes, Function<Episode, List<R>> rows) {
        if (episodes.size() == 1) {
            return rows.apply(episodes.getFirst());
        }
        var all = new ArrayList<R>();
        for (var episode : episodes) {
            all.addAll(rows.apply(episode));
        }
        return all;
    }

    /** Some episode says that the referral led to more than no further action. */
    boolean isInNeed() {
        for (var episode : episodes) {
            if (episode.leadsOn()) {
                return true;
            }
        }
        return false;
    }

    /** Some episode has an assessment. */
    boolean isAssessed() {
        return !assessments.isEmpty();
    }

    @Override
    public Place place() {
        return place(number, id);
    }

    /** The place of a child of whom nothing else is at hand. */
    static Place place(int number, String id) {
        return Path.below(number, id, "ChildIdentifiers").in(Tables.IDENTIFIERS);
    }

    /** The child's characteristics as a row of their own. */
    Place characteristics() {
        return Path.below(number, id, "ChildCharacteristics").in(Tables.CHARACTERISTICS);
    }

    /** A {@code Disability}, which may be empty. */
    record Disability(Path at, String code) implements Located {
        @Override
        public Place place() {
            return at.in(Tables.DISABILITIES);
        }
    }
}
