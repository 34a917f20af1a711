package org.throughline.web.improvement.board;

import java.util.Optional;
import java.util.UUID;

/**
 * What the board decided.
 *
 * @param agenda the item of the agenda under which it was
 * @param decidedBy the board, its chair, or who else
 * @param open its words name nobody and may stand in what is published
 * @param action of the plan, which the decision became
 */
public record Decision(
        UUID id,
        UUID meeting,
        Optional<UUID> agenda,
        String what,
        String why,
        String decidedBy,
        boolean open,
        Optional<UUID> action) {}
