package org.throughline.returns.allocations;

import java.util.List;
import java.util.Map;
import org.throughline.journey.IdentityFact.Named;
import org.throughline.returns.table.CsvRow;

/**
 * One row of the list, its cells without the blanks round them.
 *
 * @param line of the file, from 1
 */
public record AllocationRow(
        int line,
        String childId,
        String forenames,
        String surname,
        String workerId,
        String worker,
        String role,
        String team,
        String from,
        String to) {

    /** The columns as we write them. */
    public static final List<String> HEADER =
            List.of("child id", "child's name", "worker id", "worker", "role", "team", "from", "to");

    static AllocationRow of(CsvRow row, Map<Heading, Integer> places) {
        var name = new Cells(row, places);
        var named = name.get(Heading.CHILD_NAME).isEmpty()
                ? new Named(name.get(Heading.FORENAMES), name.get(Heading.SURNAME))
                : named(name.get(Heading.CHILD_NAME));
        return new AllocationRow(
                row.line(),
                name.get(Heading.CHILD_ID),
                named.forenames(),
                named.surname(),
                name.get(Heading.WORKER_ID),
                name.get(Heading.WORKER),
                name.get(Heading.ROLE),
                name.get(Heading.TEAM),
                name.get(Heading.FROM),
                name.get(Heading.TO));
    }

    /** The cells in the order of {@link #HEADER}. */
    public List<String> cells() {
        return List.of(childId, name(), workerId, worker, role, team, from, to);
    }

    /** A surname of several words stands before a comma, so that it is read again as it was. */
    private String name() {
        return surname.contains(" ") ? surname + ", " + forenames : (forenames + " " + surname).strip();
    }

    /** The last word is the surname, unless a comma says that the surname comes first. */
    private static Named named(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return new Named(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        int blank = name.lastIndexOf(' ');
        return blank < 0
                ? new Named("", name)
                : new Named(name.substring(0, blank).strip(), name.substring(blank + 1));
    }

    private record Cells(CsvRow row, Map<Heading, Integer> places) {
        String get(Heading heading) {
            var cell = row.cell(places.getOrDefault(heading, -1)).strip();
            return cell.equals("NULL") ? "" : cell;
        }
    }
}
