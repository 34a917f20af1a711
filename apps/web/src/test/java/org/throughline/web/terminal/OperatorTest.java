package org.throughline.web.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    @ParameterizedTest(name = "{0} behind whom {1} stands is {2}")
    @CsvSource(textBlock = """
            root  , amara , amara
            root  , ''    , root
            amara , ''    , amara
            amara , eve   , amara
            """)
    void an_act_at_the_terminal_is_that_of_the_person_behind_sudo(String user, String sudoUser, String actor) {
        assertThat(Operator.from(user, Map.of("SUDO_USER", sudoUser))).isEqualTo(new Operator(actor));
    }
}
