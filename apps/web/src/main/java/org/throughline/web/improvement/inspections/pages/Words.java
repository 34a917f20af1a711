package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.ofsted.report.Urgency;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.pages.Days;

/** What is read of reports, in the words of these pages. */
final class Words {

    private Words() {}

    static String of(Grade grade) {
        var words = grade.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String of(Judged judged) {
        return switch (judged) {
            case OVERALL -> "Overall effectiveness";
            case LEADERS -> "Leaders";
            case HELP_PROTECTION -> "Help and protection";
            case IN_CARE_AND_CARE_LEAVERS -> "Children in care and care leavers";
            case IN_CARE -> "Children in care";
            case CARE_LEAVERS -> "Care leavers";
            case ADOPTION -> "Adoption";
            case LSCB -> "Safeguarding children board";
            case CAPACITY_TO_IMPROVE -> "Capacity to improve";
            case OUTCOMES_LAC -> "Outcomes for looked after children";
            case QUALITY_OF_PROVISION -> "Quality of provision";
        };
    }

    /** The colour of a tag, which never stands without its words. */
    static String colour(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> "govuk-tag--green";
            case GOOD -> "govuk-tag--turquoise";
            case REQUIRES_IMPROVEMENT, ADEQUATE -> "govuk-tag--yellow";
            case INADEQUATE -> "govuk-tag--red";
            case NOT_JUDGED -> "govuk-tag--grey";
        };
    }

    static String of(Urgency urgency) {
        return switch (urgency) {
            case PRIORITY -> "Priority and immediate action";
            case IMMEDIATE -> "Immediately";
            case WITHIN_THREE_MONTHS -> "Within three months";
            case WITHIN_SIX_MONTHS -> "Within six months";
            case NOT_SAID -> "";
        };
    }

    static String of(Set<Theme> themes) {
        return themes.stream().map(Theme::words).collect(Collectors.joining(", "));
    }

    /** The days of an event: 6 to 17 December 2021, or one day. */
    static String days(LocalDate starts, LocalDate ends) {
        if (starts.equals(ends)) {
            return Days.inWords(ends);
        }
        var from = starts.getYear() != ends.getYear()
                ? Days.inWords(starts)
                : starts.getMonth() == ends.getMonth()
                        ? Integer.toString(starts.getDayOfMonth())
                        : Days.inWords(starts).replace(" " + starts.getYear(), "");
        return from + " to " + Days.inWords(ends);
    }

    /** The title with its year, by which one inspection is told from another. */
    static String titled(Event event) {
        return event.title() + ", " + event.told().ends().getYear();
    }

    /** Whose an event is, where a list holds events of several authorities; else empty. */
    static String whose(Event event, List<Event> all) {
        boolean several =
                all.stream().map(it -> it.told().authority()).distinct().count() > 1;
        return several ? event.told().authority() : "";
    }

    static String address(UUID event) {
        return "/improvement/inspections/" + event;
    }

    /** A page of a file of an event. */
    static String page(UUID event, UUID document, int page) {
        return "%s/documents/%s#page=%d".formatted(address(event), document, page);
    }
}
