package org.throughline.web.improvement.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who sits, or sat, on the board.
 *
 * @param role what published papers say in place of the name, such as "Lead member for children"
 * @param agency the council itself, the police, health, a school, the Department for Education ...
 * @param until the last day, included
 * @param account of the service, empty where they have none
 */
public record Member(
        UUID id, String name, String role, String agency, LocalDate from, Optional<LocalDate> until, String account) {

    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
