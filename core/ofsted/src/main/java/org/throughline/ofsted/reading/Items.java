package org.throughline.ofsted.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.ofsted.print.Line;
import org.throughline.ofsted.print.Prose;
import org.throughline.ofsted.print.Words;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Urgency;

/** The statements of one list: numbered or with bullets, under headings that say how soon and headings by theme. */
final class Items {

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)^none\\.?$|^(?=.{0,170}$)(?=.*\\b(?:no|not|none)\\b)(?=.*\\b(?:priority|immediate)\\b)(?=.*\\b(?:areas?|actions?|recommendations?)\\b).*(?:\\bdid\\s+not\\b|\\bthere\\s+(?:are|were|is)\\s+(?:no|none)\\b|\\bno\\s+(?:areas?|priority|actions?|recommendations?)\\b|\\bnot\\s+(?:find|identify|any)\\b).*");
    private static final Pattern THREE = Pattern.compile("(?i)^within\\s+(?:three|3)\\s+months:?$");
    private static final Pattern SIX = Pattern.compile("(?i)^within\\s+(?:six|6)\\s+months:?$");
    private static final Pattern NOW = Pattern.compile("(?i)^immediately:?$");
    private static final Pattern URGENT = Pattern.compile("(?i).*\\b(?:priority|immediate)\\b.*");

    private final Prose prose;
    private final List<Line> lines;
    private final Hanging hanging;
    private final boolean numbered;
    private final Numbering numbering = new Numbering();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft draft;
    private Marks.@Nullable Bulleted firstBullet;
    private float bulletX;
    private Urgency urgency = Urgency.NOT_SAID;
    private String theme = "";
    private int themeEnds = -1;

    /** A statement while its lines come. */
    private static final class Draft {
        final OptionalInt number;
        final Line line;
        final Urgency urgency;
        final String theme;
        final List<String> text = new ArrayList<>();
        final List<Draft> below = new ArrayList<>();

        Draft(OptionalInt number, Line line, Urgency urgency, String theme) {
            this.number = number;
            this.line = line;
            this.urgency = urgency;
            this.theme = theme;
        }

        String words() {
            var all = new ArrayList<>(text);
            below.forEach(it -> all.addAll(it.text));
            return Words.join(all).strip();
        }
    }

    private Items(Prose prose, List<Line> lines, boolean bulletsOnly) {
        this.prose = prose;
        this.lines = lines;
        this.numbered = !bulletsOnly
                && lines.stream()
                        .filter(Items::isMarked)
                        .findFirst()
                        .flatMap(line -> Marks.number(line.text()))
                        .isPresent();
        this.hanging = Hanging.of(lines);
    }

    /** @param bulletsOnly whether a number in it is a paragraph and no statement, as in 2013 */
    static List<Area> of(Prose prose, List<Line> lines, boolean bulletsOnly) {
        var items = new Items(prose, lines, bulletsOnly);
        items.read();
        return items.areas();
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var above = i == 0 ? null : lines.get(i - 1);
            if (!readsHeading(line) && !readsNumber(line, above) && !readsBullet(line)) {
                if (draft == null && i > 0 && i - 1 == themeEnds) {
                    theme += " " + line.text();
                    themeEnds = i;
                } else if (isTheme(i)) {
                    theme = line.text();
                    themeEnds = i;
                    draft = null;
                    numbering.mayRestart();
                } else if (draft != null) {
                    last(draft).text.add(line.text());
                }
            }
        }
    }

    private static boolean isMarked(Line line) {
        return Marks.number(line.text()).isPresent()
                || Marks.bullet(line.text()).isPresent();
    }

    private static Draft last(Draft draft) {
        return draft.below.isEmpty() ? draft : draft.below.getLast();
    }

    private boolean readsHeading(Line line) {
        var text = line.text();
        var soon = NOW.matcher(text).matches()
                ? Urgency.IMMEDIATE
                : THREE.matcher(text).matches()
                        ? Urgency.WITHIN_THREE_MONTHS
                        : SIX.matcher(text).matches() ? Urgency.WITHIN_SIX_MONTHS : null;
        if (soon == null && Lists.isPart(text)) {
            soon = URGENT.matcher(text).matches() ? Urgency.PRIORITY : Urgency.NOT_SAID;
        }
        if (soon == null) {
            return false;
        }
        urgency = soon;
        theme = "";
        draft = null;
        numbering.mayRestart();
        return true;
    }

    private boolean readsNumber(Line line, @Nullable Line above) {
        if (!numbered) {
            return false;
        }
        var found = numbering.next(line, draft == null ? null : above);
        found.ifPresent(it -> begin(OptionalInt.of(it.number()), line, it.rest()));
        return found.isPresent();
    }

    private void begin(OptionalInt number, Line line, String rest) {
        var begun = new Draft(number, line, urgency, theme);
        begun.text.add(rest);
        drafts.add(begun);
        draft = begun;
    }

    private boolean readsBullet(Line line) {
        var found = Marks.bullet(line.text());
        if (found.isEmpty()) {
            return false;
        }
        var bullet = found.get();
        if (firstBullet == null) {
            firstBullet = bullet;
            bulletX = line.x();
        }
        if (draft != null && (numbered || isBelow(bullet, line, firstBullet))) {
            var below = new Draft(OptionalInt.empty(), line, urgency, theme);
            below.text.add((bullet.shown() + " " + bullet.rest()).strip());
            draft.below.add(below);
        } else {
            begin(OptionalInt.empty(), line, bullet.rest());
        }
        return true;
    }

    private boolean isBelow(Marks.Bulleted bullet, Line line, Marks.Bulleted first) {
        boolean indented = line.x() > bulletX + 12;
        return bullet.bullet() == first.bullet() ? indented : indented || bullet.below() && line.x() >= bulletX - 2;
    }

    private boolean isTheme(int i) {
        var line = lines.get(i);
        if (draft != null && last(draft).text.stream().allMatch(String::isEmpty)) {
            return false; // a bullet or a number that stands alone on its line
        }
        if (line.bold() && prose.isHeading(line) || line.slanted() && !draftIsSlanted()) {
            return true;
        }
        return (draft == null
                        || hanging.isOutside(line)
                        || hanging.says().isEmpty() && i > 0 && endsSentence(lines.get(i - 1)))
                && Character.isUpperCase(line.text().charAt(0))
                && !line.text().endsWith(".")
                && itemFollows(i + 1);
    }

    private boolean draftIsSlanted() {
        return draft != null && draft.line.slanted();
    }

    private static boolean endsSentence(Line line) {
        return ".?!)\u2019".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private boolean itemFollows(int i) {
        for (int k = i; k < Math.min(i + 2, lines.size()); k++) {
            var text = lines.get(k).text();
            if (Marks.bullet(text).isPresent() || numbered && Marks.number(text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Area> areas() {
        var areas = new ArrayList<Area>();
        for (var it : themesAside()) {
            var words = it.words();
            if (!words.isEmpty() && !NOTHING.matcher(words).matches()) {
                areas.add(new Area(areas.size() + 1, it.number, words, it.line.page(), it.urgency, it.theme));
            }
        }
        return areas;
    }

    /** Where every number is a theme with bullets below it, the bullets are the statements. */
    private List<Draft> themesAside() {
        boolean themes =
                drafts.size() > 1 && drafts.stream().allMatch(it -> it.number.isPresent() && it.below.size() > 0);
        if (!themes) {
            return drafts;
        }
        var statements = new ArrayList<Draft>();
        for (var it : drafts) {
            for (var below : it.below) {
                var statement = new Draft(
                        OptionalInt.empty(),
                        below.line,
                        it.urgency,
                        Words.join(it.text).strip());
                statement.text.addAll(below.text);
                statement.text.set(0, below.text.getFirst().substring(1).strip());
                statements.add(statement);
            }
        }
        return statements;
    }
}
