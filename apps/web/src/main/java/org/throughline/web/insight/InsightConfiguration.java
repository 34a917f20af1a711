package org.throughline.web.insight;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.clocks.settings.Setting;
import org.throughline.measures.Measures;
import org.throughline.web.standards.Declared;

@Configuration
class InsightConfiguration {

    /** What only measures read: how many children live in the area, and how many cases a worker may carry. */
    @Bean
    Declared measureSettings() {
        return new Declared() {
            @Override
            public String title() {
                return "Measures";
            }

            @Override
            public List<Setting<?>> settings() {
                return Measures.settings();
            }
        };
    }
}
