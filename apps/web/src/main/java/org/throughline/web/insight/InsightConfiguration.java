package org.throughline.web.insight;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.calendar.WorkingDays;
import org.throughline.measures.Measures;

@Configuration
class InsightConfiguration {

    @Bean
    Measures measures() {
        return Measures.with(WorkingDays.england());
    }
}
