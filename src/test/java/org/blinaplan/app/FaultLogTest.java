package org.blinaplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FaultLogTest {
    @Test
    void recordsWhereInTheCodeAndNothingOfAPatient() {
        Exception fault = new IllegalStateException("Ada Okafor", new IllegalArgumentException("70 kg"));
        assertThat(FaultLog.trace(fault))
                .contains("java.lang.IllegalStateException")
                .contains("caused by java.lang.IllegalArgumentException")
                .contains("FaultLogTest")
                .doesNotContain("Okafor")
                .doesNotContain("70 kg");
    }

    @Test
    void tellsPeopleInOneLine() {
        StringWriter err = new StringWriter();
        new FaultLog(new PrintWriter(err)).accept(new IllegalStateException("Ada Okafor"));
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString())
                .startsWith("The program failed (IllegalStateException)")
                .doesNotContain("Okafor");
    }
}
