package org.throughline.measures.referral;

import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;

/** Counts the referrals of a period, one by one. */
final class Referrals {

    private Referrals() {}

    /** Below: each. Above: those of which it is true. */
    static Share count(Child child, Period period, Predicate<EpisodeOfNeed> above) {
        return each(child, period, episode -> Share.one(above.test(episode)));
    }

    static Share each(Child child, Period period, Function<EpisodeOfNeed, Share> counting) {
        return child.needs().stream()
                .map(episode -> period.holds(episode.referral().happened())
                        ? counting.apply(episode)
                        : Doubt.share(Doubt.of("A referral", episode.referral().happened())))
                .collect(Share.together());
    }
}
