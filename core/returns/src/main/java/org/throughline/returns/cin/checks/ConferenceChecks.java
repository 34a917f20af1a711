package org.throughline.returns.cin.checks;

import static org.throughline.returns.cin.checks.Looks.error;
import static org.throughline.returns.cin.checks.Tables.EPISODES;
import static org.throughline.returns.cin.checks.Tables.PROTECTION_PLANS;
import static org.throughline.returns.cin.checks.Tables.SECTION_47;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.reading.Day;

/** A child protection plan begins with an initial conference. */
final class ConferenceChecks {

    private static final String CONFERENCE = "DateOfInitialCPC";

    static final Check<Child> C2883 = error("2883")
            .says("More child protection plans began in the year than initial conferences were held.")
            .mend("Find the plans without a conference on their first day, and enter the conferences that are missing.")
            .reads(EPISODES, SECTION_47, PROTECTION_PLANS)
            .gathers(Balance::new, Balance::add, Balance::join, (balance, found) -> {
                if (balance.plans > balance.conferences) {
                    found.inTheReturn();
                }
            });

    static final Check<Child> C2885 = error("2885")
            .says("A child protection plan did not begin on the day of an initial conference.")
            .mend("Correct the start of the plan or the date of the conference. They are the same day.")
            .marks(EPISODES, CONFERENCE)
            .marks(SECTION_47, CONFERENCE)
            .marks(PROTECTION_PLANS, "CPPstartDate")
            .looksAt((child, found) -> {
                for (var episode : child.episodes()) {
                    if (!episode.protectionPlans().isEmpty()) {
                        withoutConference(episode, child.census(), found);
                    }
                }
            });

    static final List<Check<Child>> ALL = List.of(C2883, C2885);

    private ConferenceChecks() {}

    private static void withoutConference(Episode episode, Census census, Found found) {
        var enquiries = new ArrayList<Enquiry>();
        for (var enquiry : episode.enquiries()) {
            if (enquiry.mayNeedConference()) {
                enquiries.add(enquiry);
            }
        }
        boolean begun = false;
        boolean matched = false;
        for (var plan : episode.protectionPlans()) {
            if (census.includes(plan.start())) {
                begun = true;
                boolean held = enquiries.isEmpty()
                        ? plan.start().is(episode.conference())
                        : anyHeldOn(plan.start(), enquiries);
                matched |= held;
                if (!held) {
                    found.at(plan);
                }
            }
        }
        if (begun && !matched) {
            if (enquiries.isEmpty()) {
                found.at(episode);
            } else {
                enquiries.forEach(found::at);
            }
        }
    }

    private static boolean anyHeldOn(Day day, List<Enquiry> enquiries) {
        for (var enquiry : enquiries) {
            if (day.is(enquiry.conference())) {
                return true;
            }
        }
        return false;
    }

    /** The plans that began and the conferences that were held in the year. */
    private static final class Balance {

        private long plans;
        private long conferences;

        void add(Child child) {
            var census = child.census();
            for (var plan : child.protectionPlans()) {
                plans += census.includes(plan.start()) ? 1 : 0;
            }
            for (var episode : child.episodes()) {
                conferences += census.includes(episode.conference()) ? 1 : 0;
            }
            for (var enquiry : child.enquiries()) {
                conferences += census.includes(enquiry.conference()) ? 1 : 0;
            }
        }

        Balance join(Balance later) {
            plans += later.plans;
            conferences += later.conferences;
            return this;
        }
    }
}
