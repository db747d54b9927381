"""The schema's history: each module of ``versions`` takes a record from one schema to the next."""

# The newest schema. A record that names one of the others is brought up to it when it is opened.
SCHEMA = "0005"
