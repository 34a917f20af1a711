package org.throughline.web.people.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Age;
import org.throughline.journey.Standing;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.StandingWords;
import org.throughline.web.pages.WorkerWords;

/**
 * What stands over every page of one child.
 *
 * @param tags what the child is to the service now
 * @param restricted that the record is restricted, for those who may see it, or null
 * @param record address of the form that records a visit, or null where the person may not
 * @param returns address of what checks of returns find about the child, or null where the person may not see it
 * @param restrict address of the form that restricts the child or lifts it, or null where the person may not
 */
public record IdentityBar(
        String name,
        String ids,
        String born,
        List<String> tags,
        String worker,
        String address,
        @Nullable String restricted,
        @Nullable String record,
        @Nullable String returns,
        @Nullable String restrict) {

    static IdentityBar of(
            Profile profile,
            Standing standing,
            LocalDate today,
            @Nullable String restricted,
            boolean records,
            boolean seesReturns,
            boolean restricts) {
        var address = "/children/" + profile.id().value();
        return new IdentityBar(
                profile.name(),
                String.join(", ", profile.ids()),
                born(profile, today),
                StandingWords.of(standing),
                profile.allocatedOn(today)
                        .map(it ->
                                WorkerWords.of(it.workerName()) + (it.teamName().isEmpty() ? "" : ", " + it.teamName()))
                        .orElse(
                                profile.allocations().isEmpty()
                                        ? "No allocation in the loaded files"
                                        : "Nobody is allocated now"),
                address,
                restricted,
                records ? address + "/visits/new" : null,
                seesReturns ? address + "/returns" : null,
                restricts ? address + "/restrict" : null);
    }

    /** Such as "Born 3 April 2015, aged 11". */
    static String born(Profile profile, LocalDate today) {
        if (profile.born().isPresent()) {
            var day = profile.born().get();
            var years = Age.inYears(day, today);
            if (years.isEmpty()) {
                return "Date of birth " + Days.inWords(day) + ", which is after today";
            }
            var age = years.getAsInt() == 0
                    ? Days.count(ChronoUnit.MONTHS.between(day, today), "month", "months")
                    : String.valueOf(years.getAsInt());
            return "Born " + Days.inWords(day) + ", aged " + age;
        }
        return profile.expected()
                .map(day -> "Expected to be born on " + Days.inWords(day))
                .orElse("No date of birth in the loaded files");
    }
}
