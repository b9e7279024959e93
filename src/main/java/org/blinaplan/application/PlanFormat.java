package org.blinaplan.application;

import java.util.List;
import org.blinaplan.domain.bag.StartDay;

/** Writes plans as JSON. */
public interface PlanFormat {
    /** The plan file, indented, ending with a line break. */
    String file(Plan plan);

    /** The plan on one line, without a line break. */
    String line(Plan plan);

    /** The starts of a cycle side by side, indented, ending with a line break. */
    String starts(int cycle, List<StartDay> starts);

    /** The SHA-256 of the plan on one line, in hexadecimal digits: what a signature covers. */
    String hash(Plan plan);

    /** The first 8 characters of the SHA-256 of the plan on one line: it stands on every page of a plan without a store. */
    String checkCode(Plan plan);
}
