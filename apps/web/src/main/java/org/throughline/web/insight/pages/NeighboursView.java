package org.throughline.web.insight.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.web.insight.NeighbourFile;
import org.throughline.web.insight.Neighbours.Choice;
import org.throughline.web.insight.Neighbours.Kept;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/**
 * The figures of other authorities that were loaded, and which authorities ours is set beside, in finished words.
 *
 * @param chosen by whom and when
 * @param viewer what the person may do here
 * @param id with which the form is sent
 * @param source as it was typed
 * @param wrong what is the matter with the file that was sent, line by line
 */
public record NeighboursView(
        List<Row> files,
        List<Option> authorities,
        String chosen,
        Viewer viewer,
        String id,
        String source,
        List<String> wrong,
        List<FormError> errors) {

    /** @param chooses may choose whose figures stand beside ours @param reads may read the measures */
    public record Viewer(boolean chooses, boolean reads) {}

    public record Row(String name, String source, String figures, String kept) {}

    public record Option(String name, boolean chosen) {}

    static NeighboursView of(
            List<Kept> files,
            List<String> authorities,
            Optional<Choice> choice,
            Viewer viewer,
            Fields typed,
            Optional<NeighbourFile.Wrong> wrong,
            List<FormError> errors) {
        return new NeighboursView(
                files.stream().map(NeighboursView::row).toList(),
                authorities.stream()
                        .map(name -> new Option(
                                name,
                                choice.filter(it -> it.authorities().contains(name))
                                        .isPresent()))
                        .toList(),
                choice.map(it -> "Chosen by %s on %s.".formatted(it.by(), Days.inWords(it.at())))
                        .orElse(""),
                viewer,
                typed.id().toString(),
                typed.get("source"),
                wrong.map(NeighboursView::lines).orElse(List.of()),
                errors);
    }

    private static List<String> lines(NeighbourFile.Wrong wrong) {
        return wrong.more() == 0
                ? wrong.errors()
                : Stream.concat(
                                wrong.errors().stream(),
                                Stream.of("and " + Days.count(wrong.more(), "more line", "more lines") + " like these"))
                        .toList();
    }

    private static Row row(Kept file) {
        return new Row(
                file.name(),
                file.source(),
                Days.count(file.figures(), "figure", "figures"),
                "%s, %s".formatted(file.by(), Days.inWords(file.at())));
    }

    /** What is wrong with the file, empty where nothing is. */
    public String fileWrong() {
        return FormError.at(errors, "file");
    }

    /** What is told after a file was kept. */
    static String kept(String name, NeighbourFile.Read read) {
        return "%s is kept: %s.%s"
                .formatted(
                        name,
                        Days.count(read.lines().size(), "figure", "figures"),
                        read.without() == 0
                                ? ""
                                : " %s without a value left out."
                                        .formatted(Days.count(read.without(), "line was", "lines were")));
    }
}
