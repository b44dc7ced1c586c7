import '@vaadin/button';
