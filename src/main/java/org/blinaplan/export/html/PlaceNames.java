package org.blinaplan.export.html;

import org.blinaplan.domain.site.Places;

/**
 * What the places are called on paper: in the site's own words where it has entered them.
 *
 * @param ward where patients are admitted
 * @param wardInSentence the same, in "at all other times: the ward"
 * @param dayUnit where visits happen
 * @param later where the place is told later
 */
record PlaceNames(String ward, String wardInSentence, String dayUnit, String later) {
    /** Of this site, in this language. */
    static PlaceNames of(Places places, Words words) {
        String ward = places.ward();
        String dayUnit = places.dayUnit();
        return new PlaceNames(
                ward == null ? words.text("place.ward") : ward,
                ward == null ? words.text("place.the-ward") : ward,
                dayUnit == null ? words.text("place.day-unit") : dayUnit,
                words.text("place.later"));
    }
}
