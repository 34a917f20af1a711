package org.throughline.web.returns.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.returns.reading.Codes;
import org.throughline.web.pages.CensusCodes;
import org.throughline.web.pages.CodeList;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Mended;
import org.throughline.web.returns.Mending;
import org.throughline.web.returns.Noticed;
import org.throughline.web.returns.Run;

/**
 * The form in which one fact is put right.
 *
 * @param dayLabel of the box for a day, or null where there is none
 * @param textLabel of the box for words, or null where there is none
 * @param choices to choose from, none where there is no list
 * @param several more than one of them may be chosen
 */
public record MendView(
        String action,
        String back,
        String title,
        String name,
        FindingCard finding,
        @Nullable String dayLabel,
        String day,
        @Nullable String textLabel,
        String text,
        String choicesLabel,
        List<Choice> choices,
        boolean several,
        List<FormError> errors) {

    private static final Map<String, String> SEXES = inSentences(CodeList.of("F | female\nM | male\nU | not known"));

    /** @param words what the code means */
    public record Choice(String code, String words, boolean chosen) {}

    static MendView of(
            PersonId child,
            String name,
            Run run,
            Noticed finding,
            Mended what,
            String day,
            String text,
            List<String> codes,
            List<FormError> errors) {
        var back = "/children/" + child.value() + "/returns";
        return new MendView(
                back + "/" + run.id() + "/" + finding.number() + "/mend/" + what.key(),
                back,
                "Put right: " + Character.toLowerCase(what.words().charAt(0))
                        + what.words().substring(1),
                name,
                FindingCard.ofChild(run, List.of(finding)).getFirst(),
                switch (what) {
                    case BORN -> "Date of birth";
                    case CLOSURE -> "Day the case was closed";
                    case EPISODE_END -> "Last day of the episode";
                    case SEX, UPN, ETHNICITY, DISABILITIES, LEGAL_STATUS, PLACEMENT, EPISODE_REASON -> null;
                },
                day,
                what == Mended.UPN ? "Unique pupil number" : null,
                text,
                switch (what) {
                    case SEX -> "Sex";
                    case ETHNICITY -> "Ethnic group";
                    case DISABILITIES -> "Disabilities";
                    case CLOSURE -> "Reason for closing";
                    case LEGAL_STATUS -> "Legal status";
                    case PLACEMENT -> "Kind of placement";
                    case EPISODE_REASON -> "Why this episode began";
                    case EPISODE_END -> "Why it ended";
                    case BORN, UPN -> "";
                },
                choices(what).entrySet().stream()
                        .map(choice -> new Choice(choice.getKey(), choice.getValue(), codes.contains(choice.getKey())))
                        .toList(),
                what == Mended.DISABILITIES,
                errors);
    }

    /** By code. */
    static Map<String, String> choices(Mended what) {
        return switch (what) {
            case SEX -> SEXES;
            case ETHNICITY -> inSentences(CensusCodes.ETHNICITY);
            case DISABILITIES -> inSentences(CensusCodes.DISABILITY);
            case CLOSURE -> inSentences(CensusCodes.CLOSURE);
            case LEGAL_STATUS -> ofCare("LS");
            case PLACEMENT -> ofCare("PLACE");
            case EPISODE_REASON -> ofCare("RNE");
            case EPISODE_END -> ofCare("REC");
            case BORN, UPN -> Map.of();
        };
    }

    /** With the codes, by which those who make the return know them. */
    private static Map<String, String> ofCare(String list) {
        var choices = new LinkedHashMap<String, String>();
        Codes.words(Collection.SSDA903, list).forEach((code, words) -> choices.put(code, words + " (" + code + ")"));
        return choices;
    }

    private static Map<String, String> inSentences(CodeList codes) {
        var choices = new LinkedHashMap<String, String>();
        codes.all()
                .forEach((code, words) ->
                        choices.put(code, Character.toUpperCase(words.charAt(0)) + words.substring(1)));
        return choices;
    }

    /** What was put right, such as "White Irish" or "3 June 2025, adopted". */
    static String inWords(Mended what, Mending.Boxes boxes) {
        var meanings = choices(what);
        return Stream.of(
                        boxes.day().map(Days::inWords).stream(),
                        Stream.of(boxes.text()),
                        boxes.codes().stream().map(code -> meanings.getOrDefault(code, code)))
                .flatMap(words -> words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .map(FormError::words)
                .orElse(null);
    }
}
