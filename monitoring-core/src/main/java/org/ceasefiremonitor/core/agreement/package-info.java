/** The ceasefire agreement: its text, who accepted it, what it forbids, and the rules that were adopted under it, as versioned data. */
@NullMarked
package org.ceasefiremonitor.core.agreement;

import org.jspecify.annotations.NullMarked;
