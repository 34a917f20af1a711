package org.throughline.web.improvement.board.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * Agreed minutes as they are published: by roles, without the names of members.
 *
 * @param day of the meeting that agreed them
 * @param seats each member by role and agency, with whether they came
 * @param decisions those whose words may be published
 */
public record MinutesContent(
        String meeting,
        String where,
        LocalDate day,
        String agreed,
        List<PackContent.Figure> seats,
        String words,
        List<PackContent.Decided> decisions,
        List<String> notes) {}
