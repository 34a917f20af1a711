package org.throughline.clocks;

import java.util.List;
import org.throughline.clocks.adoption.OrderWithoutPlacement;
import org.throughline.clocks.careleaver.EligibleChildren;
import org.throughline.clocks.court.Accommodated;
import org.throughline.clocks.missing.LongMissing;
import org.throughline.clocks.missing.OftenMissing;
import org.throughline.clocks.need.LongNeedPlans;
import org.throughline.clocks.protection.LongPlans;
import org.throughline.clocks.protection.RepeatPlans;
import org.throughline.clocks.reading.Watch;
import org.throughline.clocks.referral.ReReferrals;
import org.throughline.clocks.settings.Settings;

/** The second door: what managers keep an eye on, without a due date. */
public final class Watches {

    private Watches() {}

    /** With what most councils use. */
    public static List<Watch> all() {
        return with(Settings.usual());
    }

    /** With what the council has set. */
    public static List<Watch> with(Settings settings) {
        return List.of(
                new LongPlans(settings),
                new RepeatPlans(),
                new LongNeedPlans(settings),
                new ReReferrals(),
                new OftenMissing(settings),
                new LongMissing(settings),
                new EligibleChildren(),
                new OrderWithoutPlacement(),
                new Accommodated(settings));
    }
}
