package org.blinaplan.application;

import org.blinaplan.domain.site.SitePolicy;

/** Reads and writes site policies. Window and command line use the same reader. */
public interface SiteFormat {
    /** Reads a site policy file. */
    Reading<SitePolicy> read(byte[] json);

    /** Reads a site policy as typed, by the same rules and with the same paths and sentences. */
    Reading<SitePolicy> read(Draft draft);

    /**
     * The fields of a site policy file as text, also of one whose values are wrong, so that they can be corrected in
     * the window. Refused only where the file is no JSON object at all or holds fields a site policy does not have.
     */
    Reading<Draft> open(byte[] json);

    /** The site policy file of what was typed, whether it is right or not. */
    byte[] save(Draft draft);

    /**
     * The site policy file of a policy; reading it gives an equal one. What the site has not entered is absent; limits
     * that always hold are written with the values they have, so that a later default changes no file.
     */
    byte[] write(SitePolicy policy);
}
