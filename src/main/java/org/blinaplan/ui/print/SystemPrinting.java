package org.blinaplan.ui.print;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;

/** The system's usual printer, which is given the PDF itself: its page size is kept only that way. */
public final class SystemPrinting implements Printing {
    private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;

    @Override
    public String print(byte[] pdf, String title) throws PrintingFailed {
        PrintService printer = printer();
        Doc document = new SimpleDoc(pdf, flavor(printer), null);
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(title, null));
        try {
            printer.createPrintJob().print(document, attributes);
        } catch (PrintException e) {
            throw new PrintingFailed(
                    "The printer " + printer.getName() + " did not take it. Save it as PDF and print that.");
        }
        return printer.getName();
    }

    private static PrintService printer() throws PrintingFailed {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null) {
            return usual;
        }
        PrintService[] all = PrintServiceLookup.lookupPrintServices(null, null);
        if (all.length == 0) {
            throw new PrintingFailed("This computer knows no printer. Save it as PDF and print that.");
        }
        return all[0];
    }

    /** Printers that do not list PDF are given it as it is: print systems convert it. */
    private static DocFlavor flavor(PrintService printer) {
        return printer.isDocFlavorSupported(PDF) ? PDF : DocFlavor.BYTE_ARRAY.AUTOSENSE;
    }
}
