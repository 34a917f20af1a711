package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.plan.Answer;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** Puts a form together, box by box, from what was typed and what was answered to it. */
final class Form {

    private final String title;
    private final Fields fields;
    private final Trouble trouble;
    private final List<Box> boxes = new ArrayList<>();
    private final List<String> lead = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private String caption = "";
    private String back = "/improvement";
    private String backWords = "The plan";
    private boolean files;

    /**
     * Why a form is shown again.
     *
     * @param overtaken by whom and when the same thing was changed, or empty
     */
    record Trouble(List<FormError> errors, String overtaken) {

        static final Trouble NONE = new Trouble(List.of(), "");

        static Trouble of(Answer answer, String firstBox) {
            return switch (answer) {
                case Answer.Refused(var errors) -> new Trouble(errors, "");
                case Answer.NotTheirs(var words) -> new Trouble(List.of(new FormError(firstBox, words)), "");
                case Answer.Overtaken(var by, var at) ->
                    new Trouble(
                            List.of(new FormError(firstBox, "Nothing was saved yet: somebody else has changed this")),
                            by + " changed this on " + Days.inWords(at)
                                    + ", while you were writing. What you typed is in the boxes; what stands now is"
                                    + " under each. If you send it again, yours replaces theirs, and theirs stays in"
                                    + " the history.");
                case Answer.Done _, Answer.Absent _ -> NONE;
            };
        }

        boolean isOvertaken() {
            return !overtaken.isEmpty();
        }

        String at(String field) {
            return errors.stream()
                    .filter(error -> error.field().equals(field))
                    .map(FormError::words)
                    .findFirst()
                    .orElse("");
        }
    }

    Form(String title, Fields fields, Trouble trouble) {
        this.title = title;
        this.fields = fields;
        this.trouble = trouble;
    }

    Form about(UUID item, String name) {
        caption = name;
        back = ItemAddress.of(item);
        backWords = "The item";
        return this;
    }

    Form back(String address, String words) {
        back = address;
        backWords = words;
        return this;
    }

    Form says(String words) {
        lead.add(words);
        return this;
    }

    Form quotes(String words) {
        quotes.add(words);
        return this;
    }

    Form hidden(String id, String value) {
        boxes.add(new Box.Hidden(id, value));
        return this;
    }

    /** Which version is changed: the one that the form was opened on, or the one whose words are shown beside. */
    Form seen(long version) {
        return hidden(
                "seen",
                trouble.isOvertaken() || fields.get("seen").isEmpty() ? String.valueOf(version) : fields.get("seen"));
    }

    Form line(String id, String label, String hint, String now) {
        return line(id, label, hint, "", now);
    }

    Form line(String id, String label, String hint, String width, String now) {
        boxes.add(new Box.Line(id, label, hint, fields.get(id), width, trouble.at(id), beside(now, fields.get(id))));
        return this;
    }

    Form day(String id, String label, String hint, String now) {
        return line(id, label, hint, "10", now);
    }

    Form text(String id, String label, String hint, int rows, String now) {
        boxes.add(new Box.Text(id, label, hint, fields.get(id), rows, trouble.at(id), beside(now, fields.get(id))));
        return this;
    }

    Form text(String id, String label, String hint) {
        return text(id, label, hint, 5, "");
    }

    <T> Form radios(
            String id, String legend, String hint, List<T> values, Function<T, String> key, Function<T, String> words) {
        boxes.add(new Box.Radios(id, legend, hint, options(id, values, key, words), trouble.at(id), ""));
        return this;
    }

    Form radios(String id, String legend, String hint, List<Box.Option> options) {
        boxes.add(new Box.Radios(id, legend, hint, options, trouble.at(id), ""));
        return this;
    }

    Form select(String id, String label, String hint, List<Box.Option> options, String now) {
        boxes.add(new Box.Select(id, label, hint, options, trouble.at(id), trouble.isOvertaken() ? now : ""));
        return this;
    }

    Form ticks(String id, String legend, String hint, List<Box.Option> options) {
        boxes.add(new Box.Ticks(id, legend, hint, options, false, trouble.at(id)));
        return this;
    }

    Form themes() {
        var all = Arrays.stream(Theme.values())
                .sorted(Comparator.comparing(Theme::words))
                .toList();
        boxes.add(new Box.Ticks(
                "themes", "Themes", "", options("themes", all, Theme::name, Theme::words), true, trouble.at("themes")));
        return this;
    }

    Form file(String id, String label, String hint, String accept) {
        files = true;
        boxes.add(new Box.File(id, label, hint, accept, trouble.at(id)));
        return this;
    }

    private <T> List<Box.Option> options(
            String id, List<T> values, Function<T, String> key, Function<T, String> words) {
        return values.stream()
                .map(value ->
                        new Box.Option(key.apply(value), words.apply(value), "", fields.has(id, key.apply(value))))
                .toList();
    }

    private String beside(String now, String typed) {
        return trouble.isOvertaken() && !now.equals(typed) ? now.isEmpty() ? "nothing" : now : "";
    }

    FormView to(String action, String button) {
        return new FormView(
                title,
                caption,
                back,
                backWords,
                action,
                List.copyOf(lead),
                trouble.overtaken(),
                List.copyOf(quotes),
                List.copyOf(boxes),
                button,
                files,
                trouble.errors());
    }
}
