package org.throughline.returns.annexa;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.Line;
import org.throughline.journey.Scope;
import org.throughline.journey.StatedFact.AnswerStated;
import org.throughline.journey.StatedFact.Question;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.returns.reading.Keys;
import org.throughline.returns.reading.Repeats;
import org.throughline.returns.reading.Sink;

/** Makes statements of the row it stands at. */
final class AnnexStating {

    private static final String SOCIAL_WORKER = "Social worker";

    /** Answers that are of the person, and no other on another day. */
    private static final Set<Question> WHATEVER_THE_DAY =
            EnumSet.of(Question.DISABLED, Question.UNACCOMPANIED, Question.ENTERED_CARE);

    private final Sink sink;
    private final When made;
    private final boolean from1904;
    private final Repeats keys = new Repeats();
    private final Repeats stated = new Repeats();
    private final Repeats told = new Repeats();
    private Optional<SheetRow> row = Optional.empty();
    private Line line = Line.child(Collection.ANNEX_A, "");
    private Scope scope = AnnexWorkbook.scope(1);

    /** @param until the day the lists were made, where it is known */
    AnnexStating(Sink sink, Optional<LocalDate> until, boolean from1904) {
        this.sink = sink;
        this.made = until.map(When::on).orElse(When.UNDATED);
        this.from1904 = from1904;
    }

    void at(SheetRow next) {
        row = Optional.of(next);
        if (!next.child().equals(line.key())) {
            line = Line.child(Collection.ANNEX_A, next.child());
        }
        int list = next.heading().list().number();
        if (!scope.table().equals(next.table())) {
            scope = AnnexWorkbook.scope(list);
        }
    }

    private SheetRow row() {
        return row.orElseThrow();
    }

    String child() {
        return line.key();
    }

    /** Empty too where the list has no such column. */
    String text(String key) {
        return row().text(key);
    }

    String code(String key) {
        return row().code(key);
    }

    When day(String key) {
        return row().day(key, from1904);
    }

    /** Some time from the one day to the other, or until the lists were made; undated where no such days are known. */
    When during(When from, When to) {
        var first = from.day();
        var last = to.isBlank() ? made.day() : to.day();
        return first.isPresent()
                        && last.filter(day -> !day.isBefore(first.get())).isPresent()
                ? new When.During(first.get(), last.get())
                : When.UNDATED;
    }

    /** The key by which a fact of this day is known. */
    ThingId named(String path, When when) {
        return new ThingId(path + Keys.part(when));
    }

    ThingId opens(String path, When when, Fact fact) {
        var key = unique(path + Keys.part(when));
        states(key, when, fact);
        return new ThingId(key);
    }

    void states(ThingId thing, String part, When when, Fact fact) {
        states(thing.value() + "/" + part, when, fact);
    }

    /** Nothing where the cell is blank. */
    void on(String key, ThingId thing, String part, Fact fact) {
        if (!text(key).isEmpty()) {
            states(thing, part, day(key), fact);
        }
    }

    /** What every list says again of the child: stated by its first row in each list. */
    void once(String key, Fact fact) {
        onceOn(key, When.UNDATED, fact);
    }

    void onceOn(String key, When when, Fact fact) {
        if (told.count(scope.table(), line.key(), key) == 1) {
            states(key, when, fact);
        }
    }

    void answersOnce(Question question, String answer) {
        once("stated/" + part(question), new AnswerStated(new ThingId(""), question, answer));
    }

    /** As the cell has it; nothing where it is blank. */
    void answers(ThingId about, String key, Question question) {
        if (!text(key).isEmpty()) {
            answers(about, question, text(key));
        }
    }

    void answers(ThingId about, Question question, String answer) {
        var when = WHATEVER_THE_DAY.contains(question) ? When.UNDATED : made;
        states(about, part(question), when, new AnswerStated(about, question, answer));
    }

    private static String part(Question question) {
        return question.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The visit whose day stands in the cell, at which the child was seen. */
    void visit(String key, String path, Purpose purpose) {
        if (text(key).isEmpty()) {
            return;
        }
        var alone = switch (row().heading().list().columns().stream()
                        .anyMatch(column -> column.key().equals("alone"))
                ? code("alone")
                : "") {
            case "Y" -> Answer.YES;
            case "N" -> Answer.NO;
            default -> Answer.NOT_ASKED;
        };
        var made = new VisitMade(Optional.empty(), Set.of(purpose), Answer.YES, alone, Answer.NOT_ASKED, "", "", "");
        opens(path, day(key), made);
    }

    /** Who has the work that this row is about. */
    void assigned(ThingId thing) {
        if (!text("worker").isEmpty() || !text("team").isEmpty()) {
            var work = new WorkAssigned(thing, "", text("worker"), text("team"));
            states(thing, "assigned", When.UNDATED, work);
        }
    }

    /** That the row's worker carries the case. */
    void allocated() {
        allocated("worker", SOCIAL_WORKER);
    }

    void allocated(String key, String role) {
        var name = text(key);
        if (!name.isEmpty()) {
            var slug = Keys.part(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            states(
                    "involvement/" + key + "/"
                            + scope.table().toLowerCase(Locale.ROOT).replace(' ', '-'),
                    When.UNDATED,
                    new InvolvementStarted(slug, name, role, text("team")));
        }
    }

    private void states(String key, When when, Fact fact) {
        int times = stated.count(scope.table(), line.key(), key);
        sink.states(new Statement(line, scope, times == 1 ? key : key + "~" + times, when, fact, row().line()));
    }

    private String unique(String key) {
        int times = keys.count(line.key(), key);
        return times == 1 ? key : key + "~" + times;
    }
}
