package org.blinaplan.application;

import org.blinaplan.domain.site.SitePolicy;

/** Reads site policies. */
public interface SiteFormat {
    /** Reads a site policy file. */
    Reading<SitePolicy> read(byte[] json);
}
