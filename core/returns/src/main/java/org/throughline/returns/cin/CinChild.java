package org.throughline.returns.cin;

import java.util.List;
import org.throughline.returns.xml.Element;
import org.throughline.returns.xml.Value;

/**
 * One {@code Child} of a census, every element as it stood.
 *
 * @param number place among the children of the file, from 1
 * @param line of the file, from 1
 */
public record CinChild(
        int number, int line, Identifiers identifiers, Characteristics characteristics, List<Episode> episodes) {

    public CinChild {
        episodes = List.copyOf(episodes);
    }

    /** @param genderCurrent what the sex was made of in censuses to 2023/24; blank where the sex itself stood */
    public record Identifiers(
            Value laChildId,
            Value upn,
            Value formerUpn,
            Value upnUnknown,
            Value birthDate,
            Value expectedBirthDate,
            Value sex,
            Value genderCurrent,
            Value deathDate) {}

    public record Characteristics(Value ethnicity, List<Value> disabilities) {
        public Characteristics {
            disabilities = List.copyOf(disabilities);
        }
    }

    /**
     * {@code CINdetails}: a referral and the episode of need that follows it.
     *
     * @param initialConference the episode's own, without an enquiry, as for a child who moves in on a plan
     * @param preProceedings announced for a later year: kept as it stands, to be written back
     */
    public record Episode(
            int line,
            Value referralDate,
            Value referralSource,
            Value primaryNeed,
            Value closureDate,
            Value reasonForClosure,
            Value initialConference,
            List<Assessment> assessments,
            List<CinPlan> cinPlans,
            List<Section47> enquiries,
            Value noFurtherAction,
            List<ProtectionPlan> protectionPlans,
            List<Element> preProceedings) {
        public Episode {
            assessments = List.copyOf(assessments);
            cinPlans = List.copyOf(cinPlans);
            enquiries = List.copyOf(enquiries);
            protectionPlans = List.copyOf(protectionPlans);
            preProceedings = List.copyOf(preProceedings);
        }
    }

    public record Assessment(int line, Value start, Value internalReview, Value authorisation, List<Value> factors) {
        public Assessment {
            factors = List.copyOf(factors);
        }
    }

    public record CinPlan(int line, Value start, Value end) {}

    public record Section47(
            int line, Value start, Value conferenceTarget, Value initialConference, Value conferenceNotRequired) {}

    /** @param reviewGroups one for all dates, or one for each: files are written both ways */
    public record ProtectionPlan(
            int line,
            Value start,
            Value end,
            Value initialCategory,
            Value latestCategory,
            Value previousPlans,
            List<Reviews> reviewGroups) {
        public ProtectionPlan {
            reviewGroups = List.copyOf(reviewGroups);
        }

        /** The dates of all groups, in the file's order. */
        public List<Value> reviews() {
            return reviewGroups.size() == 1
                    ? reviewGroups.getFirst().dates()
                    : reviewGroups.stream()
                            .flatMap(group -> group.dates().stream())
                            .toList();
        }
    }

    /** A group of review dates. */
    public record Reviews(int line, List<Value> dates) {
        public Reviews {
            dates = List.copyOf(dates);
        }

        /** One group of these dates; none where there are none. */
        public static List<Reviews> of(List<Value> dates) {
            return dates.isEmpty() ? List.of() : List.of(new Reviews(0, dates));
        }
    }
}
