package org.throughline.ofsted.reading;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Kind;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated;
import org.throughline.ofsted.report.Stated.Absent;
import org.throughline.ofsted.report.Stated.Concluded;
import org.throughline.ofsted.report.Stated.Printed;

/** Which kind of inspection a report tells of: by its title, or of later reports by the days on site. */
final class Kinds {

    /** A short inspection has its inspectors on site for one working week. */
    private static final int WEEK = 5;

    private static final Pattern AGAIN = Pattern.compile("(?i)\\bre-?\\s*inspection\\s+of\\s+services");
    private static final Pattern REVIEW = Pattern.compile(
            "(?i)(?:review|inspection)\\s+of\\s+the\\s+effectiveness\\s+of\\s+the\\s+local\\s+safeguarding");

    private Kinds() {}

    static Stated<Kind> of(Prose prose, Family family, Stated<List<Period>> onSite) {
        return switch (family) {
            case LAC_2013 -> titled(prose, Families.LAC_TITLE, Kind.LOOKED_AFTER_CHILDREN);
            case SIF_LSCB -> titled(prose, Families.REVIEW_TITLE, Kind.REVIEW);
            case SIF_A, SIF_B, SIF_C, SIF_D -> single(prose);
            case ILACS_A, ILACS_B, ILACS_C -> later(onSite);
        };
    }

    private static Stated<Kind> single(Prose prose) {
        boolean review = prose.pages(1, 1).find(REVIEW).isPresent() || hasReviewOfItsOwn(prose);
        if (prose.pages(1, 1).find(AGAIN).isPresent()) {
            return titled(prose, Families.SIF_TITLE, review ? Kind.REINSPECTION_AND_REVIEW : Kind.REINSPECTION);
        }
        return titled(prose, Families.SIF_TITLE, review ? Kind.INSPECTION_AND_REVIEW : Kind.INSPECTION);
    }

    /** Two reports in one file: the board's has a cover of its own. */
    private static boolean hasReviewOfItsOwn(Prose prose) {
        return prose.headings().stream()
                .anyMatch(heading -> REVIEW.matcher(heading.text()).lookingAt());
    }

    private static Stated<Kind> titled(Prose prose, Pattern title, Kind kind) {
        return prose.pages(1, 1)
                .find(title)
                .<Stated<Kind>>map(found -> new Printed<>(kind, new Quote(found.page(), found.words())))
                .orElseGet(() -> new Absent<>("The first page has no title."));
    }

    private static Stated<Kind> later(Stated<List<Period>> onSite) {
        return onSite.value()
                .filter(periods ->
                        !periods.getFirst().start().isAfter(periods.getFirst().end()))
                .<Stated<Kind>>map(periods -> {
                    long days = weekdays(periods.getFirst());
                    return new Concluded<>(
                            days <= WEEK ? Kind.SHORT : Kind.STANDARD,
                            "inferred: first on-site period is %d working days; the report itself never says short or standard"
                                    .formatted(days));
                })
                .orElseGet(
                        () -> new Absent<>("The report never says short or standard, and no days on site were read."));
    }

    private static long weekdays(Period period) {
        return period.start()
                .datesUntil(period.end().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }
}
