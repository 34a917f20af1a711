package org.throughline.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The matrix of who may do what as it was written by hand, to hold the code against. */
public final class Matrix {

    private Matrix() {}

    /** One cell: what this role, standing so to a child, may do, once it has opened the record so. */
    public record Cell(String role, Relation relation, Opening opened, Act act, String word) {}

    /** Every cell. */
    public static List<Cell> cells() {
        var lines = lines("/access/matrix.csv");
        var acts = lines.getFirst();
        var cells = new ArrayList<Cell>();
        for (var line : lines.subList(1, lines.size())) {
            for (int column = 3; column < acts.length; column++) {
                cells.add(new Cell(
                        line[0],
                        Relation.valueOf(line[1]),
                        line[2].isEmpty() ? Opening.NONE : Opening.valueOf(line[2]),
                        Act.valueOf(acts[column]),
                        line[column]));
            }
        }
        return cells;
    }

    /** What each role may do elsewhere than with one child's record. */
    public static Map<String, Set<Permission>> elsewhere() {
        var lines = lines("/access/elsewhere.csv");
        var all = new TreeMap<String, Set<Permission>>();
        for (var line : lines.subList(1, lines.size())) {
            var held = EnumSet.noneOf(Permission.class);
            Arrays.stream(line[1].split(" "))
                    .filter(it -> !it.isEmpty())
                    .map(Permission::valueOf)
                    .forEach(held::add);
            all.put(line[0], held);
        }
        return all;
    }

    /** The word of one cell, where no reason has been given. */
    public static String word(String role, Relation relation, Act act) {
        return Objects.requireNonNull(CELLS.get(role + " " + relation + " " + act));
    }

    private static final Map<String, String> CELLS = cells().stream()
            .filter(cell -> cell.opened() == Opening.NONE)
            .collect(Collectors.toMap(cell -> cell.role() + " " + cell.relation() + " " + cell.act(), Cell::word));

    /** The roles that may open the screen at this address, or "everyone", or "open". */
    public static Set<String> screen(String address) {
        return lines("/access/screens.csv").stream()
                .skip(1)
                .filter(line -> address.equals(line[0]) || (!line[0].equals("/") && address.startsWith(line[0] + "/")))
                .max(Comparator.comparing(line -> line[0].length()))
                .map(line -> Set.of(line[1].split(" ")))
                .orElseThrow(() -> new AssertionError(
                        "No line of screens.csv says which roles may open " + address + ": add one, from the matrix"));
    }

    /** A verdict as the matrix writes it. */
    public static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed _ -> "yes";
            case Verdict.NeedsReason _ -> "reason";
            case Verdict.NeedsBreakGlass _ -> "glass";
            case Verdict.Refused _ -> "no";
            case Verdict.Absent _ -> "-";
        };
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Matrix.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
