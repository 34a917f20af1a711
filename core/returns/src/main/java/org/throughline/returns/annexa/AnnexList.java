package org.throughline.returns.annexa;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One of the eleven lists, as a template has it.
 *
 * @param number 1 to 11
 * @param title what it lists, in a few words
 */
public record AnnexList(int number, String title, List<Column> columns) {

    public AnnexList {
        columns = List.copyOf(columns);
    }

    /** As its sheet is named, and as its scope names the table. */
    public String sheet() {
        return "List " + number;
    }

    /** The titles by which the columns are known, in order. */
    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /**
     * A column.
     *
     * @param key by which a row names its value
     * @param header as it is written
     * @param codes the list of codes its values are from, or that a text may stand for; empty where it has none
     * @param mayBeBlank true where Ofsted's template allows no value
     * @param derived true where the value is counted from other rows when the list is made
     * @param also other headers under which councils' workbooks have it
     */
    public record Column(
            String key,
            String header,
            Kind kind,
            String codes,
            boolean mayBeBlank,
            boolean derived,
            List<String> also) {

        public Column {
            also = List.copyOf(also);
        }

        /** True of its own header and of every other it is known by, whatever the quotes, spaces and capitals. */
        boolean isHeaded(String text) {
            var wanted = plain(text);
            return !wanted.isEmpty()
                    && Stream.concat(Stream.of(header), also.stream())
                            .map(Column::plain)
                            .anyMatch(wanted::equals);
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        }
    }

    /** What stands in a column's cells. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        CODE
    }
}
