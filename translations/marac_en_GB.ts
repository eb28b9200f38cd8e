<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>MinutesLifecycle</name>
    <message numerus="yes">
        <source>%n person(s) recorded as present never signed the undertaking. Record the signature or when they left, then approve; the draft is kept.</source>
        <translation>
            <numerusform>%n person recorded as present never signed the undertaking. Record the signature or when they left, then approve; the draft is kept.</numerusform>
            <numerusform>%n people recorded as present never signed the undertaking. Record the signatures or when they left, then approve; the draft is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on the agenda are neither heard nor carried over. Mark each one, then approve; the draft is kept.</source>
        <translation>
            <numerusform>%n case on the agenda is neither heard nor carried over. Mark it, then approve; the draft is kept.</numerusform>
            <numerusform>%n cases on the agenda are neither heard nor carried over. Mark each one, then approve; the draft is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Nothing was saved: %n entries need mending. What you typed is kept.</source>
        <translation>
            <numerusform>Nothing was saved: %n entry needs mending. What you typed is kept.</numerusform>
            <numerusform>Nothing was saved: %n entries need mending. What you typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndertakingGate</name>
    <message numerus="yes">
        <source>%n person(s) present have not signed the undertaking of confidentiality. Record each signature, or mark the person as having left the room; then the cases open.</source>
        <translation>
            <numerusform>%n person present has not signed the undertaking of confidentiality. Record the signature, or mark the person as having left the room; then the cases open.</numerusform>
            <numerusform>%n people present have not signed the undertaking of confidentiality. Record each signature, or mark the person as having left the room; then the cases open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::RecordTable</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
