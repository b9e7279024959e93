package org.blinaplan.cli;

import org.blinaplan.application.course.StoredCourse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The version of a course upon which something is added. */
final class ExpectedOption {
    @Option(
            names = "--expected",
            paramLabel = "VERSION",
            description = "Keep it only if the course is still at this version.")
    private @Nullable Long expected;

    /** What was named, or the version the course is at now. */
    long of(StoredCourse course) {
        return expected == null ? course.version() : expected;
    }
}
