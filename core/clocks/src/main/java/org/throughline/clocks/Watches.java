package org.throughline.clocks;

import java.time.LocalDate;
import java.util.List;
import org.throughline.clocks.protection.LongPlans;
import org.throughline.clocks.protection.RepeatPlans;
import org.throughline.clocks.reading.Sighting;
import org.throughline.clocks.reading.Watch;
import org.throughline.clocks.referral.ReReferrals;
import org.throughline.journey.Journey;

/** The second door: what managers keep an eye on, without a due date. */
public final class Watches {

    private static final List<Watch> ALL = List.of(new LongPlans(), new RepeatPlans(), new ReReferrals());

    private Watches() {}

    public static List<Watch> all() {
        return ALL;
    }

    /** What every watch sees in the journey on that day, watch by watch. */
    public static List<Sighting> read(Journey journey, LocalDate asAt) {
        return ALL.stream().flatMap(watch -> watch.read(journey, asAt).stream()).toList();
    }
}
