package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest(name = "“{0}” is {1}, and carries the case: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the file says            | the role is         | carries the case
            Social worker              | CASE_HOLDER         | true
            SENIOR SOCIAL WORKER       | CASE_HOLDER         | true
            Allocated worker           | CASE_HOLDER         | true
            Caseholder                 | CASE_HOLDER         | true
            Case holder                | CASE_HOLDER         | true
            Key worker                 | CASE_HOLDER         | true
            Lead professional          | CASE_HOLDER         | true
            ''                         | CASE_HOLDER         | true
            '  '                       | CASE_HOLDER         | true
            Leaving care worker        | LEAVING_CARE_WORKER | true
            Personal adviser           | PERSONAL_ADVISER    | true
            Personal advisor           | PERSONAL_ADVISER    | true
            PA                         | PERSONAL_ADVISER    | true
            Allocated personal adviser | PERSONAL_ADVISER    | true
            Independent Reviewing Officer | REVIEWING_OFFICER | false
            Allocated IRO              | REVIEWING_OFFICER   | false
            CP conference chair        | CONFERENCE_CHAIR    | false
            Independent chair          | CONFERENCE_CHAIR    | false
            Supervising social worker  | ''                  | false
            Social work assistant      | ''                  | false
            Previous social worker     | ''                  | false
            Former personal adviser    | ''                  | false
            Former IRO                 | ''                  | false
            Family support worker      | ''                  | false
            Parent                     | ''                  | false
            """)
    void what_somebody_does_is_told_by_the_words_of_the_file(String said, String role, boolean carries) {
        assertThat(Arrays.stream(Role.values())
                        .filter(each -> each.isIn(said))
                        .map(Role::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(role);
        assertThat(Role.carriesTheCase(said)).isEqualTo(carries);
    }
}
