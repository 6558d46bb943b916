package org.ceasefiremonitor.api.command;

import org.ceasefiremonitor.outside.HttpSide;
import org.ceasefiremonitor.outside.RecordingGate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = HttpSide.OfTheApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileBodiesTest extends HostileBodiesContract {

    @Autowired
    RecordingGate gate;

    @Override
    protected long trace() {
        return gate.submissions().size();
    }
}
