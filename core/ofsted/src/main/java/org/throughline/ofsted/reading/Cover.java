package org.throughline.ofsted.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.ofsted.print.Passage;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Family;
import org.throughline.ofsted.report.Framework;
import org.throughline.ofsted.report.Period;
import org.throughline.ofsted.report.Quote;
import org.throughline.ofsted.report.Stated;
import org.throughline.ofsted.report.Stated.Absent;
import org.throughline.ofsted.report.Stated.Printed;

/** What the first page says beside the judgements: whose services, which days, published when, led by whom. */
final class Cover {

    private static final Pattern ON_SITE =
            Pattern.compile("(?im)^(?:inspection\\s+dates?|inspected\\s+on|dates?\\s+of\\s+inspection)\\s*:?\\s*");
    private static final Pattern NEXT_LABEL = Pattern.compile(
            "(?im)^(?:(?:senior\\s+)?lead\\s+inspectors?\\b|reporting\\s+inspector|(?:report|date|first)?\\s*published\\b|age\\s+group|judgements?\\b"
                    + "|the\\s+overall|children['\u2018\u2019]s\\s+services|the\\s+local\\s+safeguarding|\\d\\.\\s|previous\\b|report\\s+author)");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?im)^(?:(?:date\\s+)?(?:report\\s+)?published|publication\\s+date|date\\s+of\\s+publication)(?:\\s*:\\s*|\\s+(?=\\d))(.{6,40}(?:\\n.{0,30})?)");
    private static final int LONGEST = 120;

    private Cover() {}

    static Stated<String> authority(Prose prose, Family family) {
        var cover = prose.pages(1, 1);
        var found = switch (family) {
            case ILACS_B, ILACS_C -> cover.find(Families.ILACS_TITLE).map(it -> new Quote(it.page(), it.group(1)));
            case ILACS_A -> before(cover, Families.ILACS_A_TITLE);
            case LAC_2013 -> after(cover, Families.LAC_TITLE);
            case SIF_LSCB -> before(cover, Families.REVIEW_TITLE);
            case SIF_A, SIF_B, SIF_C, SIF_D -> before(cover, Families.SIF_TITLE);
        };
        return found.filter(it -> !it.words().isEmpty())
                .<Stated<String>>map(it -> new Printed<>(it.words(), it))
                .orElseGet(() -> new Absent<>("The first page names no authority beside its title."));
    }

    static Stated<List<Period>> onSite(Prose prose) {
        var cover = prose.pages(1, 1);
        var label = cover.find(ON_SITE);
        if (label.isPresent()) {
            int from = label.get().match().end();
            var rest = cover.text().substring(from, Math.min(cover.text().length(), from + LONGEST));
            var next = NEXT_LABEL.matcher(rest);
            var words = Words.tidy(next.find() ? rest.substring(0, next.start()) : rest);
            var periods = Days.periods(words);
            if (!periods.isEmpty()) {
                return new Printed<>(
                        periods, new Quote(label.get().page(), label.get().words() + " " + words));
            }
        }
        return fromFeet(prose);
    }

    /** The days at the foot of the pages, which later reports print there. */
    static Optional<Printed<List<Period>>> feet(Prose prose) {
        for (var foot : prose.feet()) {
            var words = foot.text();
            int from = words.indexOf('(') + 1;
            var periods = Days.periods(words.substring(from));
            if (!periods.isEmpty()) {
                return Optional.of(new Printed<>(periods, new Quote(foot.page(), words)));
            }
        }
        return Optional.empty();
    }

    private static Stated<List<Period>> fromFeet(Prose prose) {
        return feet(prose)
                .<Stated<List<Period>>>map(it -> it)
                .orElseGet(() -> new Absent<>("No days on site could be read on the first page."));
    }

    static Stated<LocalDate> published(Prose prose, Framework framework) {
        if (framework == Framework.ILACS) {
            return new Absent<>("Reports of this framework do not print the day of publication.");
        }
        return prose.pages(1, 1)
                .find(PUBLISHED)
                .flatMap(found ->
                        Days.day(found.group(1)).map(day -> new Printed<>(day, new Quote(found.page(), found.words()))))
                .<Stated<LocalDate>>map(it -> it)
                .orElseGet(() -> new Absent<>("The first page prints no day of publication."));
    }

    private static Optional<Quote> before(Passage cover, Pattern title) {
        return cover.find(title).map(found -> {
            var words = Words.tidy(cover.text().substring(0, found.match().start()));
            return new Quote(1, words);
        });
    }

    /** The lines under the title, up to the first label. */
    private static Optional<Quote> after(Passage cover, Pattern title) {
        return cover.find(title).map(found -> {
            var names = new ArrayList<String>();
            for (var line : cover.text().substring(found.match().end()).lines().toList()) {
                if (ON_SITE.matcher(line).find() || NEXT_LABEL.matcher(line).find()) {
                    break;
                }
                names.add(line);
            }
            return new Quote(1, Words.tidy(String.join(" ", names)));
        });
    }
}
