/** A feature with a command for every shape of JSON that commands have, to test the way in apart from what the mechanism means by it. */
@NullMarked
package org.ceasefiremonitor.api.command.sample;

import org.jspecify.annotations.NullMarked;
