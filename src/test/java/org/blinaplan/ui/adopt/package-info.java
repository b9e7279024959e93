/** Tests of the screen on which monographs are adopted. */
package org.blinaplan.ui.adopt;
