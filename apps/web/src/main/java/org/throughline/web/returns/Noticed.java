package org.throughline.web.returns;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.PersonId;
import org.throughline.returns.checks.Kind;

/**
 * One finding as it is kept: what is wrong, in whom, where, and who worked with the child at that moment.
 *
 * @param number in the run, in the order of the rules and then of the file
 * @param about the person, or "id:" and the child's id where nobody is known; empty for the return as a whole
 * @param child the child's id as it stands in the return
 * @param row the child of a census from 1, the row of a table from 0, -1 for the return as a whole
 * @param thing what it is about, known again in the next return
 * @param place the same in words
 * @param worker key of the worker, empty where nobody was allocated
 * @param team key of the team, likewise
 * @param note the latest answer, whichever return it was given to
 */
public record Noticed(
        int number,
        Rule rule,
        String about,
        Optional<PersonId> person,
        String child,
        String table,
        int row,
        String thing,
        String place,
        List<Marked> marked,
        Who worker,
        Who team,
        Optional<Note> note) {

    /** A rule in the words of the day of the check. */
    public record Rule(String code, Kind kind, String wrong, String mend) {}

    /** @param value as it stands in the return, empty where nothing does */
    public record Marked(String field, String value) {}

    /** A worker or team of that moment. */
    public record Who(String key, String name) {
        static final Who NOBODY = new Who("", "");

        public boolean isNobody() {
            return key.isEmpty();
        }
    }
}
