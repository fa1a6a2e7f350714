[playlist]
File1=Music/Radiohead/OK Computer/CD1/06 Karma Police.flac
Title1=Radiohead - Karma Police
Length1=261
File2=http://radio.example/stream
Title2=Portishead - Roads
Length2=-1
NumberOfEntries=2
Version=2
