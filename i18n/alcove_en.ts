<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n connection open</numerusform>
            <numerusform>%n connections open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
</TS>
