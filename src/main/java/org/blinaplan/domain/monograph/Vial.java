package org.blinaplan.domain.monograph;

import java.time.Duration;
import org.blinaplan.quantity.Concentration;
import org.blinaplan.quantity.DrugAmount;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/**
 * The vial and what becomes of it. The same vial is declared as 35 mcg in the United States and 38.5 mcg in Europe.
 *
 * @param declared the content as printed on its box
 * @param water preservative-free sterile water it is reconstituted with
 * @param content the volume it then holds; absent where the label does not say
 * @param concentration of the reconstituted drug
 * @param usable what can be withdrawn from it
 * @param roomTemperature life of the reconstituted vial at room temperature
 * @param refrigerated its life at 2-8 C
 */
public record Vial(
        Cited<DrugAmount> declared,
        Cited<Volume> water,
        @Nullable Cited<Volume> content,
        Cited<Concentration> concentration,
        Cited<Volume> usable,
        Cited<Duration> roomTemperature,
        Cited<Duration> refrigerated) {}
