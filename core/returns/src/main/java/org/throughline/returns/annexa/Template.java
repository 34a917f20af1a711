package org.throughline.returns.annexa;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.returns.annexa.AnnexList.Column;
import org.throughline.returns.annexa.AnnexList.Kind;

/**
 * The lists, columns and codes of one year's template. None was compared with the workbook that Ofsted publishes: 2022 is
 * that of a sample workbook of the sector, 2024 has the four columns that the dataset's extract adds to list 9.
 */
public final class Template {

    /** The year of the latest template known here. */
    public static final int LATEST = 2024;

    private static final Map<Integer, Template> TEMPLATES = Map.of(2022, load(2022), LATEST, load(LATEST));

    private final int year;
    private final List<AnnexList> lists;
    private final Map<String, Map<String, String>> textByCode;
    private final Map<String, Map<String, String>> codeByText = new HashMap<>();

    private Template(int year, List<AnnexList> lists, Map<String, Map<String, String>> textByCode) {
        this.year = year;
        this.lists = List.copyOf(lists);
        this.textByCode = textByCode;
        textByCode.forEach((list, codes) -> {
            var byText = codeByText.computeIfAbsent(list, _ -> new HashMap<>());
            codes.forEach((code, text) -> {
                byText.putIfAbsent(plain(text), code);
                byText.putIfAbsent(plain(withoutLetter(text)), code);
                byText.putIfAbsent(plain(code), code);
            });
        });
    }

    /** The years of the templates that are known, in order. */
    public static List<Integer> years() {
        return TEMPLATES.keySet().stream().sorted().toList();
    }

    /** @throws IllegalArgumentException of a year of which no template is known */
    public static Template of(int year) {
        return Optional.ofNullable(TEMPLATES.get(year))
                .orElseThrow(() -> new IllegalArgumentException("No template of " + year));
    }

    public static Template latest() {
        return of(LATEST);
    }

    public int year() {
        return year;
    }

    /** List 1 to list 11. */
    public List<AnnexList> lists() {
        return lists;
    }

    public AnnexList list(int number) {
        return lists.get(number - 1);
    }

    /** Ofsted's text for a code; empty where the code is not in the list. */
    public Optional<String> text(Column column, String code) {
        return Optional.ofNullable(
                textByCode.getOrDefault(column.codes(), Map.of()).get(code));
    }

    /** The code for a text, with or without its letter, whatever its capitals; empty where it is not in the list. */
    Optional<String> code(Column column, String text) {
        return Optional.ofNullable(
                codeByText.getOrDefault(column.codes(), Map.of()).get(plain(text)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String withoutLetter(String text) {
        return text.replaceFirst("^[a-z]{1,2}1?\\) ", "");
    }

    private static Template load(int year) {
        var columns = new LinkedHashMap<Integer, List<Column>>();
        var titles = new HashMap<Integer, String>();
        each("layout.csv", year, row -> {
            int list = Integer.parseInt(row.getField("list"));
            titles.put(list, row.getField("title"));
            columns.computeIfAbsent(list, _ -> new ArrayList<>()).add(column(row));
        });
        var codes = new HashMap<String, Map<String, String>>();
        each(
                "codes.csv",
                year,
                row -> codes.computeIfAbsent(row.getField("list"), _ -> new LinkedHashMap<>())
                        .put(row.getField("code"), row.getField("text")));
        var lists = new ArrayList<AnnexList>();
        columns.forEach(
                (number, each) -> lists.add(new AnnexList(number, Objects.requireNonNull(titles.get(number)), each)));
        return new Template(year, lists, codes);
    }

    private static Column column(NamedCsvRecord row) {
        var also = row.getField("also");
        return new Column(
                row.getField("key"),
                row.getField("header"),
                Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                row.getField("codes"),
                row.getField("blank").equals("yes"),
                row.getField("derived").equals("yes"),
                also.isEmpty() ? List.of() : List.of(also.split("\\|")));
    }

    private static void each(String name, int year, Consumer<NamedCsvRecord> take) {
        var resource = Objects.requireNonNull(Template.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var template = row.getField("template");
                if (template.equals("all") || template.equals(Integer.toString(year))) {
                    take.accept(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
